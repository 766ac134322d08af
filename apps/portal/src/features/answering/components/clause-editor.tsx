import { Trans, useLingui } from '@lingui/react/macro';
import { DateField, Select } from '@baraza/ui';
import type { ClauseOutcome, NotAdoptedReason } from '../../../generated/graphql.ts';
import { useReasonWords } from '../../../shared/answers/use-answer-words.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { OwnWords, type WordsByLanguage } from '../../../shared/i18n/own-words.tsx';
import { EMPTY_CLAUSE, type DraftClause } from '../answer-draft.ts';
import { EvidenceEditor } from './evidence-editor.tsx';
import { TextsField } from './texts-field.tsx';

const OUTCOMES: readonly ClauseOutcome[] = [
  ...(['adopted', 'adopted_in_part', 'not_adopted', 'under_consideration'] as const),
  ...(['not_launched', 'paused', 'withdrawn'] as const),
];

interface ClauseEditorProps {
  readonly clause: { readonly id: string; readonly number: number; readonly texts: WordsByLanguage };
  readonly languages: readonly string[];
  readonly value: DraftClause | undefined;
  /** Sent answers that left it under consideration: after two of them it is decided. */
  readonly considered: number;
  /** For which files are handed in as evidence; null for an answer by link. */
  readonly organisationId: string | null;
  readonly onChange: (change: (before: DraftClause) => DraftClause) => void;
}

/** The answer to one clause: what is done about it, why, and what shows it. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { clause, languages, value = EMPTY_CLAUSE, considered, organisationId } = props;
  const onChange = (part: Partial<DraftClause>) => props.onChange((before) => ({ ...before, ...part }));
  const { t } = useLingui();
  const words = useRecordWords();
  const allowed = OUTCOMES.filter((outcome) => outcome !== 'under_consideration' || considered < 2);
  const options = allowed.map((outcome) => ({ value: outcome, label: words.outcome(outcome) }));
  return (
    <fieldset className="answering-clause">
      <legend>
        <Trans>Clause {clause.number}</Trans>
      </legend>
      <blockquote>
        <OwnWords words={clause.texts} />
      </blockquote>
      <Select
        label={t`Your answer`}
        value={value.outcome}
        options={options}
        onChange={(outcome) => onChange({ outcome: outcome as DraftClause['outcome'] })}
      />
      <OutcomeDetails value={value} onChange={onChange} />
      {value.outcome === '' ? null : (
        <Grounds {...{ languages, value, organisationId, onChange }} onPart={props.onChange} />
      )}
    </fieldset>
  );
}

interface GroundsProps extends PartProps, Pick<ClauseEditorProps, 'languages' | 'organisationId'> {
  readonly onPart: ClauseEditorProps['onChange'];
}

/** Why, in words, and what shows it. */
function Grounds({ languages, value, organisationId, onChange, onPart }: GroundsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextsField
        label={t`In words`}
        languages={languages}
        texts={value.texts}
        onChange={(texts) => onChange({ texts })}
      />
      <EvidenceEditor
        evidence={value.evidence}
        organisationId={organisationId}
        isNeeded={value.outcome === 'not_adopted'}
        onChange={(change) => onPart((before) => ({ ...before, evidence: change(before.evidence) }))}
      />
    </>
  );
}

interface PartProps {
  readonly value: DraftClause;
  readonly onChange: (part: Partial<DraftClause>) => void;
}

function OutcomeDetails({ value, onChange }: PartProps) {
  const { t } = useLingui();
  const reasons = useReasonWords();
  if (value.outcome === 'not_adopted') {
    const options = Object.entries(reasons).map(([code, label]) => ({ value: code, label }));
    return (
      <Select
        label={t`Reason`}
        value={value.reasonCode}
        options={options}
        onChange={(code) => onChange({ reasonCode: code as NotAdoptedReason | '' })}
      />
    );
  }
  if (value.outcome !== 'under_consideration') return null;
  return (
    <DateField
      label={t`Decided by`}
      hint={t`At most 120 days ahead. It can be renewed once.`}
      value={value.decideOn}
      onChange={(decideOn) => onChange({ decideOn })}
    />
  );
}
