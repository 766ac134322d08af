import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Notice, SaveState } from '@baraza/ui';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { isOfflineError } from '../../../shared/api/client.ts';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { saveBriefingDraftMutation } from '../api/save-briefing-draft.ts';
import type { Room } from '../types.ts';
import { type BriefingContent, draftOf, type DraftValue } from './briefing-draft.ts';
import { BriefingFields } from './briefing-fields.tsx';

interface BriefingLanguageProps {
  readonly room: Room;
  readonly language: string;
  /** Gives what sends the words that wait still, for the moment before they are published. */
  readonly onReady: (language: string, flush: () => Promise<void>) => void;
}

/** The briefing in one language: every letter on this device at once, and with the company soon after. */
export function BriefingLanguage({ room, language, onReady }: BriefingLanguageProps) {
  const { t } = useLingui();
  const sending = useSending(room, language);
  const draft = useContinuousSave<DraftValue>(`briefing.${room.id}.${language}`, sending.initial, sending.save);
  const { flush } = draft;
  useEffect(() => onReady(language, flush), [onReady, language, flush]);
  const change = (part: Partial<BriefingContent>) =>
    draft.setValue((before) => ({ ...before, content: { ...before.content, ...part } }));
  return (
    <div className="stack">
      {sending.isElsewhere ? (
        <Notice kind="warning" isLive title={<Trans>A colleague saved other words meanwhile</Trans>}>
          <p>
            <Trans>Yours are kept on this device and were not stored over theirs. Reload the page to see both.</Trans>
          </p>
        </Notice>
      ) : null}
      <BriefingFields language={language} content={draft.value.content} onChange={change} />
      <Checkbox
        label={t`People wrote or translated this text`}
        hint={t`A translation made by a machine is never published. It may help you, until somebody has checked every sentence.`}
        isSelected={draft.value.byPeople}
        onChange={(byPeople) => draft.setValue((before) => ({ ...before, byPeople }))}
      />
      <SaveState status={draft.status} />
    </div>
  );
}

function useSending(room: Room, language: string) {
  const client = useClient();
  const [{ value: initial, revision }] = useState(() => draftOf(room, language));
  const latest = useRef(revision);
  const [isElsewhere, setIsElsewhere] = useState(false);
  const save = async ({ content, byPeople }: DraftValue): Promise<SendOutcome> => {
    const { dates, risks, pastHarms, ...prose } = content;
    const lists = { dates: [...dates], risks: [...risks], pastHarms: [...pastHarms] };
    const words = { content: { ...prose, ...lists }, byPeople };
    const input = { engagementId: room.id, language, ...words, revision: latest.current };
    const { data, error } = await client.mutation(saveBriefingDraftMutation, { input }).toPromise();
    if (error) return { type: isOfflineError(error) ? 'offline' : 'refused' };
    const answer = data?.answer;
    if (!answer || isProblem(answer)) {
      setIsElsewhere(answer?.__typename === 'DraftMoved');
      return { type: 'refused' };
    }
    if (answer.__typename === 'BriefingDraft') latest.current = answer.revision;
    return { type: 'sent' };
  };
  return { initial, save, isElsewhere };
}
