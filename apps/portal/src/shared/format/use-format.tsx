import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { createFormat, type Format, type MoneyLike } from './format.ts';

/** The formatters of the reader's language. */
export function useFormat(): Format {
  const { locale } = useLingui().i18n;
  return useMemo(() => createFormat(locale), [locale]);
}

/** Money in running text or a cell: tabular, unbroken, left to right in every script. */
export function Money({ money, isShort = false }: { readonly money: MoneyLike; readonly isShort?: boolean }) {
  const format = useFormat();
  return <bdi className="numeral">{isShort ? format.moneyShort(money) : format.money(money)}</bdi>;
}

/** A date in words, machine-readable underneath. */
export function When({
  iso,
  kind = 'date',
}: {
  readonly iso: string;
  readonly kind?: 'date' | 'dateShort' | 'dateTime';
}) {
  const format = useFormat();
  return <time dateTime={iso}>{format[kind](iso)}</time>;
}
