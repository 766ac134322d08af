import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, SaveState } from '@baraza/ui';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { saveRemedyMutation } from '../api/save-remedy.ts';
import { draftOf, inputOf, REMEDY_LANGUAGES, type RemedyDraft, type RemedyLine } from '../remedy-draft.ts';
import { ActProblem } from './act-problem.tsx';
import { RemedyFacts } from './remedy-facts.tsx';
import { RemedyTexts } from './remedy-texts.tsx';

interface RemedyFormProps {
  readonly forumId: string;
  readonly country: string;
  readonly remedy: RemedyLine | null;
}

/** A place with its facts and its words in each language; nothing typed is lost before it is saved. */
export function RemedyForm({ forumId, country, remedy }: RemedyFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const initial = useMemo(() => draftOf(remedy, country), [remedy, country]);
  const draft = useLocalDraft<RemedyDraft>(`hearing.remedy.${forumId}.${remedy?.id ?? 'new'}`, initial);
  const set = (change: Partial<RemedyDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  const wrong = new Set(act.faults.map(({ path }) => path));
  const message = t`This is missing or not right.`;
  const errorOf = (path: string) => (wrong.has(path) ? message : undefined);
  const save = async () => {
    const input = inputOf(draft.value, forumId, remedy?.id ?? null);
    if (!(await act.send(saveRemedyMutation, { input }))) return;
    draft.discard();
    void navigate(`/app/hearing/${forumId}/remedies`);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary problems={[...wrong].map((path) => ({ fieldId: fieldOf(path), message }))} />
      <RemedyFacts draft={draft.value} set={set} errorOf={errorOf} />
      {REMEDY_LANGUAGES.map((language) => (
        <RemedyTexts key={language} {...{ language, set, errorOf }} texts={draft.value.texts} />
      ))}
      <SaveState status={draft.status} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button type="submit" isPending={act.isBusy}>
          {remedy ? <Trans>Save the newer state</Trans> : <Trans>Enter it</Trans>}
        </Button>
      </div>
    </form>
  );
}

/** Where somebody lands who follows a problem to its field. */
function fieldOf(path: string): string {
  const [head, part] = path.split('.');
  return head === 'texts' ? `en-${part ?? 'gives'}` : path;
}
