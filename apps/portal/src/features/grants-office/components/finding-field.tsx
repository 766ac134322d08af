import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea } from '@baraza/ui';
import type { FindingDraft } from '../eligibility-draft.ts';

export const findingId = (index: number): string => `finding-${index}`;
export const findingReasonId = (index: number): string => `finding-${index}-reason`;

export interface FindingFieldProps {
  readonly index: number;
  readonly criterion: string;
  readonly lang: string;
  readonly finding: FindingDraft;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<FindingDraft>) => void;
}

/** One condition of the call: met or not, and why. */
export function FindingField({ index, criterion, lang, finding, errors, onChange }: FindingFieldProps) {
  const { t } = useLingui();
  const chosen = finding.met === null ? null : finding.met ? 'met' : 'unmet';
  return (
    <div className="form-part">
      <RadioGroup
        id={findingId(index)}
        label={
          <span lang={lang} dir="auto">
            {criterion}
          </span>
        }
        error={errors.get(findingId(index))}
        value={chosen}
        onChange={(value) => onChange({ met: value === 'met' })}
        options={[
          { value: 'met', label: t`Met` },
          { value: 'unmet', label: t`Not met` },
        ]}
      />
      <TextArea
        id={findingReasonId(index)}
        label={t`What shows it?`}
        rows={2}
        error={errors.get(findingReasonId(index))}
        value={finding.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </div>
  );
}
