/** Why a typed amount could not be read, or what it means. `amountMinor` is in the currency's minor units. */
export type ParsedAmount =
  | { readonly type: 'amount'; readonly amountMinor: bigint }
  | { readonly type: 'empty' }
  | { readonly type: 'not-a-number' }
  | { readonly type: 'negative' }
  | { readonly type: 'too-many-decimals'; readonly decimals: number };

/** Digits after the decimal sign, from the runtime's ISO 4217 data: 2 for EUR, 0 for JPY, 3 for KWD. */
export function currencyDecimals(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', group: find('group') ?? (find('decimal') === ',' ? '.' : ',') };
}

/** Arabic-Indic and Persian digits and signs become the ones the parser knows. */
function toWesternDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads an amount the way the reader's locale writes it: `1,234.50` in English, `1.234,50` in Spanish,
 * `1 234,50` in French, `١٬٢٣٤٫٥٠` in Arabic. Spaces and apostrophes may group digits everywhere. It never rounds
 * and never guesses: `12,34` in English is not read as `12.34` nor as `1234`.
 */
export function parseAmount(text: string, locale: string, currency: string): ParsedAmount {
  const western = toWesternDigits(text.normalize('NFKC').replace(/[\u200e\u200f\u061c]/g, '')).trim();
  if (western === '') return { type: 'empty' };
  if (/^[-\u2212]/.test(western)) return { type: 'negative' };
  const { decimal, group } = western.match(/[\u066b\u066c]/)
    ? { decimal: '\u066b', group: '\u066c' }
    : separatorsOf(locale);
  const groupPattern = `[${escapeForPattern(group.trim())}\\s'\u2019]`;
  const shape = new RegExp(`^(\\d+|\\d{1,3}(?:${groupPattern}\\d{3})+)(?:${escapeForPattern(decimal)}(\\d*))?$`, 'u');
  const match = shape.exec(western);
  if (!match) return { type: 'not-a-number' };
  const decimals = currencyDecimals(currency);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return { type: 'too-many-decimals', decimals };
  const whole = (match[1] ?? '').replace(/\D/g, '');
  return { type: 'amount', amountMinor: BigInt(whole + fraction.padEnd(decimals, '0')) };
}

/** An amount as it is written in a field: the locale's digits and signs, without the currency. */
export function formatAmountForField(amountMinor: bigint, locale: string, currency: string): string {
  const decimals = currencyDecimals(currency);
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    decimalText(amountMinor, decimals),
  );
}

/** Exact decimal text of minor units, for `Intl`, which reads numeric strings without floating point. */
export function decimalText(amountMinor: bigint, decimals: number): `${number}` {
  const sign = amountMinor < 0n ? '-' : '';
  const digits = (amountMinor < 0n ? -amountMinor : amountMinor).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return (sign + digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : '')) as `${number}`;
}
