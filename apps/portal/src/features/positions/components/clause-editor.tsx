import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, TextArea } from '@baraza/ui';
import { useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import type { SaveClauseMutation } from '../../../generated/graphql.ts';
import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { ProblemNotice } from '../../../shared/problems/problem-notice.tsx';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { removeClauseMutation } from '../api/remove-clause.ts';
import { saveClauseMutation } from '../api/save-clause.ts';
import { clauseWordsKey, type Written } from '../kept-words.ts';
import type { Clause, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { Collision, movedOf, type Standing } from './collision.tsx';
import { useRefusals } from './use-refusals.tsx';

type Refusal = Exclude<SaveClauseMutation['answer'], { __typename: 'ChangedWords' }>;

interface ClauseEditorProps extends DraftPart {
  readonly clause: Clause;
  readonly label: string;
  readonly isTitle?: boolean;
  /** For amendments, below the words. */
  readonly children?: ReactNode;
}

/**
 * The words of a clause, kept on this device and sent by themselves, each time with what they were written over: words
 * that wait here while somebody else changes the clause never take the place of theirs.
 */
function useClauseWords(positionId: string, clause: Clause) {
  const client = useClient();
  const first: Standing = { version: clause.version, text: clause.text };
  /** What stands there since this editor saved, or since both texts were compared. */
  const settled = useRef<Standing | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = async (written: Written): Promise<SendOutcome> => {
    const { text } = written;
    const { version, text: before } = settled.current ?? written.over;
    if (text === before) return { type: 'sent' };
    const input = { positionId, clauseId: clause.id, version, text, before };
    const { data, error } = await client.mutation(saveClauseMutation, { input }).toPromise();
    if (error || !data) return { type: 'offline' };
    if (data.answer.__typename !== 'ChangedWords') {
      setRefusal(data.answer);
      return { type: 'refused' };
    }
    settled.current = { version: data.answer.version, text };
    setRefusal(null);
    return { type: 'sent' };
  };
  const words = useContinuousSave<Written>(
    clauseWordsKey(positionId, clause.id),
    { text: clause.text, over: first },
    save,
  );
  const write = (text: string) => words.setValue(({ over }) => ({ text, over: settled.current ?? over }));
  const settle = (now: Standing, text: string) => {
    settled.current = now;
    setRefusal(null);
    write(text);
  };
  const version = () => (settled.current ?? words.value.over).version;
  return { words, write, refusal, settle, version };
}

/** A clause as it is being written: saved by itself, never over somebody else's words. */
export function ClauseEditor({ draft, clause, label, isTitle = false, onChanged, children }: ClauseEditorProps) {
  const { t } = useLingui();
  const act = useAct();
  const { words, write, refusal, settle, version } = useClauseWords(draft.id, clause);
  const remove = async () => {
    const input = { positionId: draft.id, clauseId: clause.id, version: version() };
    if (!(await act.send(removeClauseMutation, { input }))) return;
    words.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <TextArea
        label={label}
        rows={isTitle ? 1 : 4}
        value={words.value.text}
        onChange={write}
        maxLength={isTitle ? 200 : 4000}
        lang={draft.language}
      />
      <div className="form-actions">
        {isTitle ? null : (
          <Button kind="quiet" isPending={act.isBusy} aria-label={t`Remove: ${label}`} onPress={() => void remove()}>
            <Trans>Remove</Trans>
          </Button>
        )}
        <SaveState status={words.status} />
      </div>
      {refusal ? <Refused refusal={refusal} mine={words.value.text} onSettled={settle} onReread={onChanged} /> : null}
      <ActProblem act={act} />
      {children}
    </div>
  );
}

interface RefusedProps {
  readonly refusal: Refusal;
  readonly mine: string;
  readonly onSettled: (now: Standing, text: string) => void;
  readonly onReread: () => void;
}

/** Why the words were not taken, and what to do with them; they stay where they are. */
function Refused({ refusal, mine, onSettled, onReread }: RefusedProps) {
  const moved = movedOf(refusal);
  if (moved) return <Collision moved={moved} mine={mine} onSettled={onSettled} />;
  if (refusal.__typename === 'ClauseGone') {
    return (
      <div role="alert" className="stack">
        <p>
          <Trans>Somebody removed this clause while you were writing. Your words are kept on this device.</Trans>
        </p>
        <div className="form-actions">
          <Button kind="primary" onPress={onReread}>
            <Trans>Give my words another place</Trans>
          </Button>
        </div>
      </div>
    );
  }
  return <OtherRefusal refusal={refusal} />;
}

function OtherRefusal({ refusal }: Pick<RefusedProps, 'refusal'>) {
  const problem: ProblemLike = refusal;
  return <ProblemNotice problem={problem} words={useRefusals()} />;
}
