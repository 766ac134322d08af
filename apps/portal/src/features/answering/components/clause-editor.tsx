import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Select, TextField } from '@baraza/ui';
import type { ClauseOutcome, NotAdoptedReason } from '../../../generated/graphql.ts';
import { useReasonWords } from '../../../shared/answers/use-answer-words.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { OwnWords, type WordsByLanguage } from '../../../shared/i18n/own-words.tsx';
import { EMPTY_CLAUSE, type DraftClause } from '../answer-draft.ts';
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
  readonly onChange: (value: DraftClause) => void;
}

/** The answer to one clause: what is done about it, why, and what shows it. */
export function ClauseEditor({ clause, languages, value = EMPTY_CLAUSE, considered, onChange }: ClauseEditorProps) {
  const { t } = useLingui();
  const words = useRecordWords();
  const allowed = OUTCOMES.filter((outcome) => outcome !== 'under_consideration' || considered < 2);
  const options = [
    { value: '', label: t`Choose` },
    ...allowed.map((outcome) => ({ value: outcome, label: words.outcome(outcome) })),
  ];
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
        onChange={(outcome) => onChange({ ...value, outcome: outcome as DraftClause['outcome'] })}
      />
      <OutcomeDetails value={value} onChange={onChange} />
      {value.outcome === '' ? null : (
        <>
          <TextsField
            label={t`In words`}
            languages={languages}
            texts={value.texts}
            onChange={(texts) => onChange({ ...value, texts })}
          />
          <EvidenceEditor value={value} onChange={onChange} />
        </>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly value: DraftClause;
  readonly onChange: (value: DraftClause) => void;
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
        options={[{ value: '', label: t`Choose` }, ...options]}
        onChange={(code) => onChange({ ...value, reasonCode: code as NotAdoptedReason | '' })}
      />
    );
  }
  if (value.outcome !== 'under_consideration') return null;
  return (
    <DateField
      label={t`Decided by`}
      hint={t`At most 120 days ahead. It can be renewed once.`}
      value={value.decideOn}
      onChange={(decideOn) => onChange({ ...value, decideOn })}
    />
  );
}

function EvidenceEditor({ value, onChange }: PartProps) {
  const { t } = useLingui();
  const change = (place: number, part: Partial<DraftClause['evidence'][number]>) =>
    onChange({ ...value, evidence: value.evidence.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  return (
    <div className="stack">
      {value.evidence.map((evidence, place) => (
        <div key={place} className="answering-evidence">
          <TextField
            label={t`Evidence ${place + 1}: what it is`}
            value={evidence.title}
            onChange={(title) => change(place, { title })}
          />
          <TextField
            label={t`Evidence ${place + 1}: web address`}
            inputMode="url"
            isOptional
            value={evidence.url}
            onChange={(url) => change(place, { url })}
          />
        </div>
      ))}
      <div className="form-actions">
        <Button onPress={() => onChange({ ...value, evidence: [...value.evidence, { title: '', url: '' }] })}>
          {value.outcome === 'not_adopted' ? (
            <Trans>Add evidence, which is needed here</Trans>
          ) : (
            <Trans>Add evidence</Trans>
          )}
        </Button>
      </div>
    </div>
  );
}
