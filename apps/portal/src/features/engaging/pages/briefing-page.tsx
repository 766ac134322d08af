import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, Tabs, TextArea } from '@baraza/ui';
import { useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { publishBriefingMutation } from '../api/publish-briefing.ts';
import { BriefingLanguage } from '../components/briefing-language.tsx';
import { type InRoom, RoomFrame } from '../components/room.tsx';
import { StepProblem } from '../components/step-problem.tsx';
import { languagesOf } from '../languages.ts';
import { roomOf } from '../types.ts';
import '../engaging.css';

/** The company writes its briefing, one language beside the other, and publishes it in all of them at once. */
export function BriefingPage() {
  const { t } = useLingui();
  return (
    <RoomFrame
      title={t`Briefing`}
      lead={t`What people must know before anything starts. It is published in every language of the forum’s charter at once; no version is ever altered.`}
      isFresh
    >
      {(inRoom) => (inRoom.room.mine.isCompany ? <Writing {...inRoom} /> : <NotYours />)}
    </RoomFrame>
  );
}

function NotYours() {
  return (
    <Notice kind="warning">
      <p>
        <Trans>Only people of the company write its briefing.</Trans>
      </p>
    </Notice>
  );
}

function Writing({ room, side }: InRoom) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const languages = languagesOf(room);
  const flushes = useRef(new Map<string, () => Promise<void>>());
  const onReady = useCallback(
    (language: string, flush: () => Promise<void>) => void flushes.current.set(language, flush),
    [],
  );
  const sendAll = async () => {
    await Promise.all([...flushes.current.values()].map((flush) => flush()));
  };
  return (
    <>
      <Tabs
        label={t`Languages`}
        keepsContent
        items={languages.map((language) => ({
          id: language,
          label: nameOf(language),
          content: <BriefingLanguage room={room} language={language} onReady={onReady} />,
        }))}
      />
      <Publishing room={room} side={side} language={languages[0] ?? room.language} sendAll={sendAll} />
    </>
  );
}

interface PublishingProps extends Pick<InRoom, 'room' | 'side'> {
  readonly language: string;
  /** Sends what was typed last, in every language. */
  readonly sendAll: () => Promise<void>;
}

function Publishing({ room, side, language, sendAll }: PublishingProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [changes, setChanges] = useState(room.briefing ? '' : t`The first version.`);
  const act = useAct();
  const publish = async () => {
    await sendAll();
    if (await act.send(publishBriefingMutation, { engagementId: room.id, language, changes }))
      void navigate(roomOf(side, room.slug));
  };
  const missing = act.problem && 'missing' in act.problem ? (act.problem.missing as readonly string[]) : [];
  return (
    <Section title={<Trans>Publish</Trans>}>
      <div className="stack">
        <TextArea label={t`What is new in this version?`} rows={2} value={changes} onChange={setChanges} />
        {room.state === 'draft' ? (
          <p>
            <Trans>With this, the forum and everybody else see the engagement and its briefing.</Trans>
          </p>
        ) : null}
        <div className="form-actions">
          <Button
            kind="primary"
            isPending={act.isBusy}
            isDisabled={changes.trim().length < 3}
            onPress={() => void publish()}
          >
            <Trans>Publish in all languages</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
        {missing.length > 0 ? <Missing missing={missing} /> : null}
      </div>
    </Section>
  );
}

function Missing({ missing }: { readonly missing: readonly string[] }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const words: Readonly<Record<string, string>> = {
    what: t`What is it about?`,
    why: t`Why do you do it?`,
    plans: t`What do you plan?`,
    canChange: t`What can still change?`,
    whoDecides: t`Who decides, and in which order?`,
    remedyPlan: t`What will you do for those who are harmed?`,
    dates: t`Dates`,
    risks: t`Risks to people`,
    pastHarms: t`Harm in the past`,
    byPeople: t`that people wrote or translated it`,
  };
  return (
    <ul>
      {missing.map((path) => {
        const [language = '', part] = path.split('.');
        return (
          <li key={path}>
            {nameOf(language)}: {part === undefined ? <Trans>everything</Trans> : (words[part] ?? part)}
          </li>
        );
      })}
    </ul>
  );
}
