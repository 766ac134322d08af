import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { removeDraft } from '../../../shared/drafts/draft-store.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addClauseMutation } from '../api/add-clause.ts';
import { strayWords, type StrayWords } from '../kept-words.ts';
import type { DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

const REASONS = 'reasons';

/** Words of this person for clauses that somebody else removed meanwhile: kept on the device until they have a place. */
export function StrayWordsSection({ draft, onChanged }: DraftPart) {
  const { accountId } = useSession();
  const [, setForgotten] = useState(0);
  const found = strayWords(
    accountId,
    draft.id,
    draft.clauses.map(({ id }) => id),
  );
  if (!draft.isRepresentative || found.length === 0) return null;
  const forget = (key: string) => {
    removeDraft(key);
    setForgotten((before) => before + 1);
  };
  return (
    <Section
      id="your-words"
      title={<Trans>Words of yours whose clause was removed</Trans>}
      lead={
        <Trans>
          Somebody removed the clause while you were writing. Nobody else has seen these words; they are on this device
          only.
        </Trans>
      }
    >
      <ol className="position-register">
        {found.map((words) => (
          <li key={words.key}>
            <Placing draft={draft} words={words} onForget={() => forget(words.key)} onChanged={onChanged} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type PlacingProps = DraftPart & { readonly words: StrayWords; readonly onForget: () => void };

function Placing({ draft, words, onForget, onChanged }: PlacingProps) {
  const { t } = useLingui();
  const act = useAct();
  const [text, setText] = useState(words.text);
  const [place, setPlace] = useState(draft.recommendations[0]?.id ?? REASONS);
  const titleOf = (id: string) =>
    draft.clauses.find(({ part, recommendationId }) => part === 'recommendation' && recommendationId === id)?.text ??
    '';
  const places = [
    ...draft.recommendations.map(({ id, number }) => ({ value: id, label: `${number}. ${titleOf(id)}` })),
    { value: REASONS, label: t`Why: another paragraph of the reasons` },
  ];
  const add = async () => {
    const where = place === REASONS ? { part: 'preamble' } : { part: 'clause', recommendationId: place };
    if (!(await act.send(addClauseMutation, { input: { positionId: draft.id, text: text.trim(), ...where } }))) return;
    onForget();
    onChanged();
  };
  return (
    <div className="stack">
      <TextArea label={t`Your words`} rows={4} maxLength={4000} lang={draft.language} value={text} onChange={setText} />
      {draft.state === 'drafting' ? (
        <Select label={t`Where they should stand`} options={places} value={place} onChange={setPlace} />
      ) : null}
      <div className="form-actions">
        {draft.state === 'drafting' ? (
          <Button isDisabled={text.trim() === ''} isPending={act.isBusy} onPress={() => void add()}>
            <Trans>Add them as a clause of their own</Trans>
          </Button>
        ) : null}
        <Button kind="quiet" onPress={onForget}>
          <Trans>I no longer need them</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
