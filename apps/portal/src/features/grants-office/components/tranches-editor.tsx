import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, DateField, Select } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import {
  MOST_TRANCHES,
  restMinor,
  withAnotherTranche,
  withoutTranche,
  withTranche,
  type DecisionDraft,
  type TrancheDraft,
} from '../decision-draft.ts';

export const TRANCHES_ID = 'tranches';
export const trancheAmountId = (index: number): string => `tranche-${index}-amount`;
export const trancheDayId = (index: number): string => `tranche-${index}-day`;

export interface TranchesEditorProps {
  readonly draft: DecisionDraft;
  readonly currency: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: (before: DecisionDraft) => DecisionDraft) => void;
}

/** The parts in which an award is paid; together they are exactly the award, to the last unit. */
export function TranchesEditor({ draft, currency, errors, onChange }: TranchesEditorProps) {
  const error = errors.get(TRANCHES_ID);
  return (
    <fieldset className={error ? 'field tranches field-invalid' : 'field tranches'} id={TRANCHES_ID}>
      <legend className="field-label">
        <Trans>In which parts is it paid?</Trans>
      </legend>
      <p className="field-hint">
        <Trans>
          The first part follows the signed agreement; each later one may wait for an accepted report on the one before.
        </Trans>
      </p>
      {error ? <p className="field-error">{error}</p> : null}
      <ol className="tranche-rows">
        {draft.tranches.map((tranche, index) => (
          <TrancheRow
            key={tranche.key}
            tranche={tranche}
            index={index}
            currency={currency}
            errors={errors}
            onChange={(change) => onChange((before) => withTranche(before, tranche.key, change))}
            onRemove={() => onChange((before) => withoutTranche(before, tranche.key))}
          />
        ))}
      </ol>
      <Rest draft={draft} currency={currency} />
      {draft.tranches.length < MOST_TRANCHES ? (
        <div className="form-actions">
          <Button onPress={() => onChange(withAnotherTranche)}>
            <Trans>Add a part</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

interface TrancheRowProps {
  readonly tranche: TrancheDraft;
  readonly index: number;
  readonly currency: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<TrancheDraft>) => void;
  readonly onRemove: () => void;
}

function TrancheRow({ tranche, index, currency, errors, onChange, onRemove }: TrancheRowProps) {
  const { t } = useLingui();
  const number = index + 1;
  return (
    <li className="tranche-row" aria-label={t`Part ${number}`}>
      <p className="tranche-number" aria-hidden="true">{t`Part ${number}`}</p>
      <AmountField
        id={trancheAmountId(index)}
        label={t`Amount`}
        currency={currency}
        {...(tranche.amountMinor !== null && { defaultAmountMinor: BigInt(tranche.amountMinor) })}
        error={errors.get(trancheAmountId(index))}
        onChange={(amount) => onChange({ amountMinor: amount ? String(amount.amountMinor) : null })}
      />
      <DateField
        id={trancheDayId(index)}
        label={t`Due on`}
        value={tranche.dueOn}
        error={errors.get(trancheDayId(index))}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Condition tranche={tranche} index={index} onChange={onChange} />
      {index > 0 ? (
        <Button onPress={onRemove} aria-label={t`Take away part ${number}`}>
          <Trans>Take away</Trans>
        </Button>
      ) : null}
    </li>
  );
}

function Condition({ tranche, index, onChange }: Pick<TrancheRowProps, 'tranche' | 'index' | 'onChange'>) {
  const { t } = useLingui();
  if (index === 0) {
    return (
      <p className="tranche-condition">
        <Trans>after the agreement</Trans>
      </p>
    );
  }
  return (
    <Select
      label={t`Waits for`}
      value={tranche.condition}
      onChange={(condition) => onChange({ condition: condition === 'report' ? 'report' : 'agreement' })}
      options={[
        { value: 'report', label: t`An accepted report` },
        { value: 'agreement', label: t`The agreement only` },
      ]}
    />
  );
}

function Rest({ draft, currency }: Pick<TranchesEditorProps, 'draft' | 'currency'>) {
  const rest = restMinor(draft);
  if (draft.amountMinor === null) return null;
  const amount = <Money money={{ amountMinor: rest < 0n ? -rest : rest, currency }} />;
  return (
    <p className={rest === 0n ? 'tranche-rest tranche-rest-even' : 'tranche-rest'} role="status">
      {rest === 0n ? <Trans>The parts add up to the award.</Trans> : null}
      {rest > 0n ? <Trans>{amount} of the award is in no part yet.</Trans> : null}
      {rest < 0n ? <Trans>The parts are {amount} more than the award.</Trans> : null}
    </p>
  );
}
