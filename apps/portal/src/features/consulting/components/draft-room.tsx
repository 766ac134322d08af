import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addStatementsMutation } from '../api/add-statements.ts';
import type { Consultation } from '../types.ts';
import { AllStatements } from './all-statements.tsx';
import { HoldingProblem } from './holding-problem.tsx';
import { isInAll, WordsInAll } from './words-in-all.tsx';

interface DraftRoomProps {
  readonly consultation: Consultation;
  readonly onChanged: () => void;
}

/** Before members are asked: the statements with which it begins, in every language of the charter. */
export function DraftRoom({ consultation, onChanged }: DraftRoomProps) {
  const { t } = useLingui();
  const { statementCount } = consultation;
  return (
    <>
      <Section
        title={t`A statement to begin with`}
        lead={
          <Plural
            value={statementCount}
            _0="There is none yet. Members need at least five."
            one="There is # so far. Members need at least five."
            other="There are # so far. Members need at least five."
          />
        }
      >
        <AddStatement consultation={consultation} onChanged={onChanged} />
      </Section>
      <AllStatements key={statementCount} consultation={consultation} />
    </>
  );
}

function AddStatement({ consultation: { slug, languages }, onChanged }: DraftRoomProps) {
  const { t } = useLingui();
  const draft = useLocalDraft<Record<string, string>>(`seed.${slug}`, {});
  const act = useAct();
  const add = async () => {
    const words = languages.map((language) => ({ language, text: draft.value[language]?.trim() ?? '' }));
    if (!(await act.send(addStatementsMutation, { input: { consultation: slug, statements: [{ words }] } }))) return;
    draft.discard();
    onChanged();
  };
  return (
    <div className="stack">
      <WordsInAll
        label={t`Statement`}
        languages={languages}
        values={draft.value}
        onChange={(language, text) => draft.setValue((before) => ({ ...before, [language]: text }))}
        rows={2}
      />
      <div className="form-actions">
        <Button isDisabled={!isInAll(draft.value, languages, 10)} isPending={act.isBusy} onPress={() => void add()}>
          <Trans>Add the statement</Trans>
        </Button>
      </div>
      <HoldingProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}
