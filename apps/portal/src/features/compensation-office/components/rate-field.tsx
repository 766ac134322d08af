import { AmountField } from '@baraza/ui';
import { useId } from 'react';

interface RateFieldProps {
  readonly label: string;
  readonly currency: string;
  readonly amountMinor: string | undefined;
  readonly onChange: (amountMinor: string | null) => void;
}

/** One sum of a schedule; empty where nothing is paid. */
export function RateField({ label, currency, amountMinor, onChange }: RateFieldProps) {
  return (
    <AmountField
      id={useId()}
      label={label}
      isOptional
      currency={currency}
      defaultAmountMinor={amountMinor === undefined ? undefined : BigInt(amountMinor)}
      onChange={(amount) => onChange(amount ? String(amount.amountMinor) : null)}
    />
  );
}
