import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, DateField, Section, Select } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import type { StepProps } from './call-builder.tsx';
import { callFieldId } from './call-fault-words.ts';

/** How much, at most, and when. */
export function MoneyStep(props: StepProps) {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`Money`} lead={<PoolNote {...props} />}>
        <div className="form">
          <Select
            label={t`Currency`}
            value={props.draft.currency}
            onChange={(currency) => props.change((before) => ({ ...before, currency }))}
            options={currenciesOf(props).map((currency) => ({ value: currency, label: currency }))}
          />
          <AmountPart {...props} part="envelope" label={t`All awards together, at most`} />
          <AmountPart {...props} part="ceiling" label={t`One award, at most`} />
        </div>
      </Section>
      <Section title={t`Days`} lead={t`In universal time, so that they are the same for everybody.`}>
        <div className="form">
          <DayPart
            {...props}
            part="opensOn"
            fault="opens"
            label={t`Opens on`}
            hint={t`The board decides on the call before.`}
          />
          <DayPart {...props} part="closesOn" fault="closes" label={t`Closes on`} hint={t`At the end of this day.`} />
          <DayPart {...props} part="decisionBy" fault="decision" label={t`Everybody has an answer by`} />
        </div>
      </Section>
    </>
  );
}

function currenciesOf({ fund, draft }: StepProps): string[] {
  return [...new Set([draft.currency, ...fund.pools.map((pool) => pool.currency)])];
}

/** What the pool holds now; the board can open no call beyond it. */
function PoolNote({ fund, draft }: StepProps) {
  const free = fund.pools.find((pool) => pool.currency === draft.currency)?.freeMinor ?? '0';
  return (
    <Trans>
      The pool has <Money money={{ amountMinor: free, currency: draft.currency }} isShort /> free now.
    </Trans>
  );
}

interface AmountPartProps extends StepProps {
  readonly part: 'envelope' | 'ceiling';
  readonly label: string;
}

function AmountPart({ draft, errors, change, part, label }: AmountPartProps) {
  const key = part === 'envelope' ? 'envelopeMinor' : 'ceilingMinor';
  const value = draft[key];
  const id = callFieldId(part);
  return (
    <AmountField
      key={draft.currency}
      id={id}
      label={label}
      currency={draft.currency}
      {...(value !== null && { defaultAmountMinor: BigInt(value) })}
      error={errors.get(id)}
      onChange={(amount) => change((before) => ({ ...before, [key]: amount ? String(amount.amountMinor) : null }))}
    />
  );
}

interface DayPartProps extends StepProps {
  readonly part: 'opensOn' | 'closesOn' | 'decisionBy';
  readonly fault: 'opens' | 'closes' | 'decision';
  readonly label: string;
  readonly hint?: string;
}

function DayPart({ draft, errors, change, part, fault, label, hint }: DayPartProps) {
  const id = callFieldId(fault);
  return (
    <DateField
      id={id}
      label={label}
      hint={hint}
      value={draft[part]}
      error={errors.get(id)}
      onChange={(day) => change((before) => ({ ...before, [part]: day }))}
    />
  );
}
