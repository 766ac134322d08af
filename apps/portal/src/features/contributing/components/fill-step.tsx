import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, ErrorSummary, RadioGroup, Select, TextField, type FieldProblem } from '@baraza/ui';
import { useState } from 'react';
import type { Rail } from '../../../generated/graphql.ts';
import type { ContributableFund, Draft } from '../types.ts';
import type { ContributeFormProps } from './contribute-form.tsx';
import { useCurrencyOptions } from './use-currency-options.ts';
import { isPossible, useRailOptions } from './use-rail-options.ts';

const MAX_ORDER_LENGTH = 100;

interface FillStepProps extends ContributeFormProps {
  readonly draft: Draft;
  readonly fund: ContributableFund;
  readonly onChange: (draft: Draft) => void;
  readonly onDone: () => void;
}

export function FillStep({ draft, fund, funds, organisations, onChange, onDone }: FillStepProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const find = useFaults();
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const check = () => {
    const found = find(draft, fund);
    setProblems(found);
    if (found.length === 0) onDone();
  };
  return (
    <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), check())}>
      <ErrorSummary problems={problems} />
      <Parties draft={draft} funds={funds} organisations={organisations} onChange={change} />
      <MoneyFields draft={draft} fund={fund} problems={problems} onChange={change} />
      <OrderField value={draft.purchaseOrder} onChange={(purchaseOrder) => change({ purchaseOrder })} />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          <Trans>Check it</Trans>
        </Button>
      </div>
    </form>
  );
}

interface MoneyFieldsProps extends Pick<FillStepProps, 'draft' | 'fund'> {
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<Draft>) => void;
}

function MoneyFields({ draft, fund, problems, onChange }: MoneyFieldsProps) {
  const { t } = useLingui();
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  return (
    <>
      <Select
        id="currency"
        label={t`Currency`}
        value={draft.currency}
        options={useCurrencyOptions(fund)}
        onChange={(currency) => onChange({ currency, amountMinor: null })}
      />
      <AmountField
        id="amount"
        key={draft.currency}
        label={t`Amount`}
        currency={draft.currency}
        defaultAmountMinor={draft.amountMinor ?? undefined}
        error={errorOf('amount')}
        onChange={(amount) => onChange({ amountMinor: amount?.amountMinor ?? null })}
      />
      <RadioGroup
        id="rail"
        label={t`How do you want to pay?`}
        value={draft.rail}
        options={useRailOptions(fund, draft.currency)}
        error={errorOf('rail')}
        onChange={(rail) => onChange({ rail: rail as Rail })}
      />
    </>
  );
}

function OrderField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextField
      id="purchaseOrder"
      label={t`Purchase-order number`}
      hint={t`If your books need one. It stands on the receipt and is seen by your people and the fund's treasury only.`}
      isOptional
      isShort
      maxLength={MAX_ORDER_LENGTH}
      value={value}
      onChange={onChange}
    />
  );
}

type PartiesProps = Pick<FillStepProps, 'draft' | 'funds' | 'organisations'> & {
  readonly onChange: (part: Partial<Draft>) => void;
};

/** Asked only where there is a choice. */
function Parties({ draft, funds, organisations, onChange }: PartiesProps) {
  const { t } = useLingui();
  return (
    <>
      {organisations.length > 1 ? (
        <Select
          label={t`For which organisation?`}
          value={draft.organisationId}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organisationId) => onChange({ organisationId })}
        />
      ) : null}
      {funds.length > 1 ? (
        <Select
          label={t`To which fund?`}
          value={draft.fundSlug}
          options={funds.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(fundSlug) => onChange({ fundSlug })}
        />
      ) : null}
    </>
  );
}

function useFaults() {
  const { t } = useLingui();
  return (draft: Draft, fund: ContributableFund): FieldProblem[] => {
    const faults: FieldProblem[] = [];
    if (draft.amountMinor === null || draft.amountMinor <= 0n) {
      faults.push({ fieldId: 'amount', message: t`Please enter an amount above zero.` });
    }
    if (!isPossible(draft.rail, fund, draft.currency)) {
      faults.push({ fieldId: 'rail', message: t`Please choose a way that carries this currency.` });
    }
    return faults;
  };
}
