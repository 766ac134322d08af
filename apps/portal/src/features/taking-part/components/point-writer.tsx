import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { SpeakerKind } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import type { SessionSeen } from '../types.ts';
import { usePointQueue, type PointQueue } from '../use-point-queue.ts';
import { ActProblem } from './act-problem.tsx';
import { languageNamesIn } from '../../../shared/format/language-names.ts';
import { useSessionWords } from './use-session-words.ts';

interface PointWriterProps {
  readonly session: SessionSeen;
  /** One’s own points, rather than what a note-taker hears from others. */
  readonly isOwn?: boolean;
  readonly onWritten: () => void;
}

/** Points are put down with or without a connection; what is not sent yet stays on this device. */
export function PointWriter({ session, isOwn = false, onWritten }: PointWriterProps) {
  const { t, i18n } = useLingui();
  const draft = useLocalDraft(`taking-part.point.${session.id}`, '');
  const queue = usePointQueue(session.id, onWritten);
  const first = session.languages.includes(i18n.locale) ? i18n.locale : (session.languages[0] ?? 'en');
  const [language, setLanguage] = useState(first);
  const [kind, setKind] = useState<SpeakerKind>('affected');
  const [isMine, setIsMine] = useState(isOwn);
  const put = () => {
    const speaker = { speakerKind: isOwn ? null : kind, isMine: isOwn && isMine };
    queue.put({ text: draft.value.trim(), language, ...speaker });
    draft.discard();
  };
  return (
    <div className="stack">
      <TextArea
        label={isOwn ? t`Something you want to say` : t`A point, as it was said`}
        rows={3}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={2000}
      />
      <SpokenIn languages={session.languages} value={language} onChange={setLanguage} />
      {isOwn ? <TellMe isMine={isMine} onChange={setIsMine} /> : <SaidBy kind={kind} onChange={setKind} />}
      <div className="form-actions">
        <Button isDisabled={draft.value.trim().length < 5} isPending={queue.act.isBusy} onPress={put}>
          <Trans>Write it down</Trans>
        </Button>
      </div>
      <Waiting queue={queue} />
      <ActProblem act={queue.act} />
    </div>
  );
}

interface SpokenInProps {
  readonly languages: readonly string[];
  readonly value: string;
  readonly onChange: (language: string) => void;
}

function SpokenIn({ languages, value, onChange }: SpokenInProps) {
  const { t, i18n } = useLingui();
  const nameOf = languageNamesIn(i18n.locale);
  const options = languages.map((tag) => ({ value: tag, label: nameOf(tag) }));
  return <Select label={t`Language`} value={value} onChange={onChange} options={options} />;
}

function TellMe({ isMine, onChange }: { readonly isMine: boolean; readonly onChange: (isMine: boolean) => void }) {
  const { t } = useLingui();
  return (
    <Checkbox
      label={t`Tell me what becomes of it`}
      hint={t`Only then is it kept that you said it, and only for you.`}
      isSelected={isMine}
      onChange={onChange}
    />
  );
}

function SaidBy({ kind, onChange }: { readonly kind: SpeakerKind; readonly onChange: (kind: SpeakerKind) => void }) {
  const { t } = useLingui();
  const words = useSessionWords();
  return (
    <Select
      label={t`Who said it`}
      hint={t`A kind of person, never a name.`}
      value={kind}
      onChange={(value) => onChange(value as SpeakerKind)}
      options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
    />
  );
}

function Waiting({ queue: { waiting, sendAll, act } }: { readonly queue: PointQueue }) {
  if (waiting.length === 0) return null;
  return (
    <Notice>
      <p>
        <Trans>Kept on this device, not sent yet:</Trans>
      </p>
      <ul>
        {waiting.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <Button kind="quiet" isPending={act.isBusy} onPress={sendAll}>
          <Trans>Send what is kept here</Trans>
        </Button>
      </div>
    </Notice>
  );
}
