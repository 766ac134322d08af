import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, Section } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useAct, type Act } from '../../../shared/step-up/use-act.ts';
import {
  contentOf,
  draftOf,
  textsOf,
  withClause,
  type AnswerDraft,
  type DraftClause,
  type DraftTexts,
} from '../answer-draft.ts';
import { askSignatureMutation } from '../api/ask-signature.ts';
import { saveDraftMutation } from '../api/save-draft.ts';
import type { AnswerPartProps } from '../pages/answer-page.tsx';
import { AnswerFaults } from './answer-faults.tsx';
import { ClauseEditor } from './clause-editor.tsx';
import { CommitmentsEditor } from './commitments-editor.tsx';
import { TextsField } from './texts-field.tsx';

/** Keeps the draft on this device, saves it for colleagues, and asks for a signature. */
function useDraft({ answer, onDone, asking }: DraftFormProps) {
  const { item, draft } = answer;
  const initial = draftOf(draft ?? item.versions.at(-1));
  const local = useLocalDraft<AnswerDraft>(`answer.${item.id}.${draft?.revision ?? 0}`, initial);
  const saving = useAct();
  const save = async (): Promise<boolean> => {
    const changeNote = item.versions.length > 0 ? textsOf(local.value.changeNote) : null;
    const input = { ...contentOf(item.id, local.value), revision: draft?.revision ?? 0, changeNote };
    return (await saving.send(saveDraftMutation, { input })) !== null;
  };
  const finish = async (isAsking: boolean) => {
    if (!(await save())) return;
    if (isAsking) await asking.send(askSignatureMutation, { itemId: item.id });
    local.discard();
    onDone();
  };
  const change = (part: Partial<AnswerDraft>) => local.setValue((before) => ({ ...before, ...part }));
  const changeClause = (clauseId: string, next: (before: DraftClause) => DraftClause) =>
    local.setValue((before) => withClause(before, clauseId, next));
  return { ...local, change, changeClause, finish, saving };
}

/** What is missing for a signature is said beside the form, which begins anew with each revision that is saved. */
export function Drafting(props: AnswerPartProps) {
  const { item, draft } = props.answer;
  const asking = useAct();
  return (
    <div className="stack">
      <DraftForm key={draft?.revision ?? 0} {...props} asking={asking} />
      <AnswerFaults act={asking} clauses={item.recommendation.clauses} />
    </div>
  );
}

interface DraftFormProps extends AnswerPartProps {
  readonly asking: Act;
}

/** The company's answer while it is written. Every letter is on this device at once; saving shows it to colleagues. */
function DraftForm(props: DraftFormProps) {
  const { answer, asking } = props;
  const { item, languages, considered, organisationId } = answer;
  const { value, status, change, changeClause, finish, saving } = useDraft(props);
  return (
    <div className="stack">
      {item.versions.length > 0 ? (
        <ChangeNote {...{ languages }} texts={value.changeNote} onChange={(changeNote) => change({ changeNote })} />
      ) : null}
      {item.recommendation.clauses.map((clause) => (
        <ClauseEditor
          key={clause.id}
          {...{ clause, languages, organisationId }}
          value={value.clauses[clause.id]}
          considered={considered.find(({ clauseId }) => clauseId === clause.id)?.times ?? 0}
          onChange={(next) => changeClause(clause.id, next)}
        />
      ))}
      <CommitmentsEditor
        languages={languages}
        value={value.commitments}
        onChange={(commitments) => change({ commitments })}
      />
      <DraftActions {...{ saving, asking, finish }} />
      <SaveState status={status} />
      <AnswerFaults act={saving} clauses={item.recommendation.clauses} />
    </div>
  );
}

interface DraftActionsProps {
  readonly saving: Act;
  readonly asking: Act;
  readonly finish: (isAsking: boolean) => Promise<void>;
}

function DraftActions({ saving, asking, finish }: DraftActionsProps) {
  return (
    <div className="form-actions">
      <Button isPending={saving.isBusy} onPress={() => void finish(false)}>
        <Trans>Save for colleagues</Trans>
      </Button>
      <Button kind="primary" isPending={asking.isBusy} onPress={() => void finish(true)}>
        <Trans>Save and ask for a signature</Trans>
      </Button>
    </div>
  );
}

interface ChangeNoteProps {
  readonly languages: readonly string[];
  readonly texts: DraftTexts;
  readonly onChange: (texts: DraftTexts) => void;
}

function ChangeNote({ languages, texts, onChange }: ChangeNoteProps) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>What this version changes, and why</Trans>}>
      <TextsField label={t`Change`} {...{ languages, texts, onChange }} rows={2} />
    </Section>
  );
}
