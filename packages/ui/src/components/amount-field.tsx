import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { decimalText, currencyDecimals, formatAmountForField, parseAmount, type ParsedAmount } from '../amount.ts';
import type { UiStrings } from '../strings.ts';
import { useUi } from '../ui-context.tsx';
import { FieldHead, type FieldWords } from './field.tsx';

/** Money as the API takes it: whole minor units and an ISO 4217 code. */
export interface Amount {
  readonly amountMinor: bigint;
  readonly currency: string;
}

export interface AmountFieldProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  readonly currency: string;
  /** What stands in the field at first. The field keeps the typed text itself, whatever it is. */
  readonly defaultAmountMinor?: bigint | undefined;
  /** Text kept from an earlier visit; it wins over `defaultAmountMinor`, readable as an amount or not. */
  readonly defaultText?: string;
  /** Called on every change: the amount, or `null` where the text is empty or not readable, and the text itself. */
  readonly onChange: (amount: Amount | null, text: string) => void;
}

/** Money typed the way the reader writes it. A text that cannot be read stays, with a sentence saying what would help. */
export function AmountField(props: AmountFieldProps) {
  const { label, hint, isOptional = false, currency, error, id, name } = props;
  const typed = useTypedAmount(props);
  const shownError = error ?? typed.problem;
  return (
    <AriaTextField
      {...(id ? { id } : {})}
      {...(name ? { name } : {})}
      className="field"
      value={typed.text}
      onChange={typed.change}
      onBlur={typed.leave}
      isInvalid={Boolean(shownError)}
      validationBehavior="aria"
    >
      <FieldHead label={label} hint={hint} error={shownError} isOptional={isOptional} />
      <span className="amount" dir="ltr">
        <span className="amount-currency">{currency}</span>
        <Input className="input amount-input" inputMode="decimal" autoComplete="off" />
      </span>
    </AriaTextField>
  );
}

type TypedAmountOptions = Pick<AmountFieldProps, 'currency' | 'defaultAmountMinor' | 'defaultText' | 'onChange'>;

/** The text as typed, and what is wrong with it once the field was left. */
function useTypedAmount({ currency, defaultAmountMinor, defaultText, onChange }: TypedAmountOptions) {
  const { locale, strings } = useUi();
  const [text, setText] = useState(
    () =>
      defaultText ??
      (defaultAmountMinor === undefined ? '' : formatAmountForField(defaultAmountMinor, locale, currency)),
  );
  const [isLeft, setIsLeft] = useState(defaultText !== undefined);
  const change = (next: string) => {
    setText(next);
    setIsLeft(false);
    const read = parseAmount(next, locale, currency);
    onChange(read.type === 'amount' ? { amountMinor: read.amountMinor, currency } : null, next);
  };
  const problem = isLeft ? amountProblem(parseAmount(text, locale, currency), strings, locale, currency) : undefined;
  return { text, change, leave: () => setIsLeft(true), problem };
}

/** The sentence for a text that is not an amount; none for an empty field or a readable one. */
export function amountProblem(
  parsed: ParsedAmount,
  strings: UiStrings,
  locale: string,
  currency: string,
): string | undefined {
  switch (parsed.type) {
    case 'amount':
    case 'empty':
      return undefined;
    case 'negative':
      return strings.amountNegative;
    case 'too-many-decimals':
      return strings.amountTooManyDecimals(currency, parsed.decimals);
    case 'not-a-number':
      return strings.amountNotANumber(exampleAmount(locale, currency));
  }
}

function exampleAmount(locale: string, currency: string): string {
  const decimals = currencyDecimals(currency);
  const example = decimals === 0 ? 12500n : 125050n * 10n ** BigInt(Math.max(0, decimals - 2));
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals }).format(decimalText(example, decimals));
}
