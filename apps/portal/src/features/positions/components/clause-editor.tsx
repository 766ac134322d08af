import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, TextArea } from '@baraza/ui';
import { useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import type { SaveClauseMutation } from '../../../generated/graphql.ts';
import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { removeClauseMutation } from '../api/remove-clause.ts';
import { saveClauseMutation } from '../api/save-clause.ts';
import type { Clause, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

type Refusal = Exclude<SaveClauseMutation['answer'], { __typename: 'ChangedWords' }>;

interface ClauseEditorProps extends DraftPart {
  readonly clause: Clause;
  readonly label: string;
  readonly isTitle?: boolean;
  /** For amendments, below the words. */
  readonly children?: ReactNode;
}

/** The words of a clause, kept on this device and sent by themselves; a refusal keeps them and says what stands there now. */
function useClauseWords(positionId: string, clause: Clause) {
  const client = useClient();
  const base = useRef({ version: clause.version, text: clause.text });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = async (text: string): Promise<SendOutcome> => {
    if (text === base.current.text) return { type: 'sent' };
    const { version, text: before } = base.current;
    const input = { positionId, clauseId: clause.id, version, text, before };
    const { data, error } = await client.mutation(saveClauseMutation, { input }).toPromise();
    if (error || !data) return { type: 'offline' };
    if (data.answer.__typename !== 'ChangedWords') {
      setRefusal(data.answer);
      return { type: 'refused' };
    }
    base.current = { version: data.answer.version, text };
    setRefusal(null);
    return { type: 'sent' };
  };
  const words = useContinuousSave(`clause.${clause.id}`, clause.text, save);
  const settle = (now: { version: number; text: string }, text: string) => {
    base.current = now;
    setRefusal(null);
    words.setValue(text);
  };
  return { words, refusal, settle, base };
}

/** A clause as it is being written: saved by itself, never over somebody else's words. */
export function ClauseEditor({ draft, clause, label, isTitle = false, onChanged, children }: ClauseEditorProps) {
  const { t } = useLingui();
  const act = useAct();
  const { words, refusal, settle, base } = useClauseWords(draft.id, clause);
  const remove = async () => {
    const input = { positionId: draft.id, clauseId: clause.id, version: base.current.version };
    if (!(await act.send(removeClauseMutation, { input }))) return;
    words.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <TextArea
        label={label}
        rows={isTitle ? 1 : 4}
        value={words.value}
        onChange={words.setValue}
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
      {refusal ? <Collision refusal={refusal} mine={words.value} onSettled={settle} /> : null}
      <ActProblem act={act} />
      {children}
    </div>
  );
}

interface CollisionProps {
  readonly refusal: Refusal;
  readonly mine: string;
  readonly onSettled: (now: { version: number; text: string }, text: string) => void;
}

/** Two people changed the same clause: both texts, and three ways on. */
function Collision({ refusal, mine, onSettled }: CollisionProps) {
  if (refusal.__typename !== 'ClauseMoved') {
    return (
      <p role="alert" lang={refusal.__typename === 'ClauseGone' ? undefined : 'en'}>
        {refusal.__typename === 'ClauseGone' ? (
          <Trans>This clause was removed meanwhile. Your words are still here: copy them into a new clause.</Trans>
        ) : (
          refusal.message
        )}
      </p>
    );
  }
  const { version, text, merged } = refusal;
  const now = { version, text };
  return (
    <div role="alert" className="stack">
      <p>
        <Trans>Somebody changed this clause while you were writing. It says now:</Trans>
      </p>
      <blockquote className="position-evidence" dir="auto">
        {text}
      </blockquote>
      <div className="form-actions">
        {merged ? (
          <Button kind="primary" onPress={() => onSettled(now, merged)}>
            <Trans>Put both changes together</Trans>
          </Button>
        ) : null}
        <Button onPress={() => onSettled(now, mine)}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button onPress={() => onSettled(now, text)}>
          <Trans>Take theirs</Trans>
        </Button>
      </div>
    </div>
  );
}
