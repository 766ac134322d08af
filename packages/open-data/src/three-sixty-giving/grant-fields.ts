import { currencyOf, exponentOf, parseDecimal, type Money } from '@baraza/money';
import { LosslessNumber } from 'lossless-json';
import { isCalendarDate, isDateTime } from '../calendar.ts';
import type { SkipReason } from './historic-grant.ts';

/** A JSON object of which only its own fields count: `__proto__` in a file is a field like any other and never read. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Carries the reason to skip a grant out of the field readers; `readGrantFile` turns it into an entry. */
export class SkippedGrant extends Error {
  readonly reason: SkipReason;

  constructor(reason: SkipReason) {
    super(reason.type);
    this.reason = reason;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber);
}

/** A field of the object itself; null, which some publishers write for "nothing", counts as absent. */
export function own(object: JsonObject, field: string): unknown {
  return Object.hasOwn(object, field) ? (object[field] ?? undefined) : undefined;
}

// Control characters, which PostgreSQL (NUL) or readers could not show; line feed and tab stay.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** Text without control characters, halves of surrogate pairs and surrounding space; `undefined` where there is none. */
export function optionalText(object: JsonObject, field: string, limit: number): string | undefined {
  const value = own(object, field);
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw new SkippedGrant({ type: 'WrongType', field, expected: 'text' });
  const text = value.replace(/\r\n?/g, '\n').replace(CONTROL_CHARACTERS, '').toWellFormed().trim();
  if (text.length > limit) throw new SkippedGrant({ type: 'TooLong', field, limit });
  return text === '' ? undefined : text;
}

export function requiredText(object: JsonObject, field: string, limit: number): string {
  const text = optionalText(object, field, limit);
  if (text === undefined) throw new SkippedGrant({ type: 'Missing', field });
  return text;
}

/** The first of a list of objects; some publishers write the object without the list. */
export function firstObject(object: JsonObject, field: string): JsonObject | undefined {
  const value = own(object, field);
  const first: unknown = Array.isArray(value) ? (value[0] ?? undefined) : value;
  if (first !== undefined && !isObject(first)) {
    throw new SkippedGrant({ type: 'WrongType', field, expected: 'a list of objects' });
  }
  return first;
}

/** The day of a date or a date-time, as written. */
export function requiredDay(object: JsonObject, field: string): string {
  const text = requiredText(object, field, 100);
  if (!isCalendarDate(text) && !isDateTime(text)) throw new SkippedGrant({ type: 'InvalidDate', field });
  return text.slice(0, 10);
}

export interface ReadAmount {
  readonly amount: Money;
  /** The number in the file, where binary noise was taken off it. */
  readonly asPublished: string | undefined;
}

/** The amount from the digits in the file, without a detour over binary floating point. */
export function requiredAmount(object: JsonObject, field: string, currencyCode: string): ReadAmount {
  const value = own(object, field);
  if (value === undefined) throw new SkippedGrant({ type: 'Missing', field });
  if (!(value instanceof LosslessNumber)) throw new SkippedGrant({ type: 'WrongType', field, expected: 'number' });
  const currency = currencyOf(currencyCode);
  if (!currency.ok) throw new SkippedGrant({ type: 'InvalidAmount', problem: currency.error.type });
  const plain = plainDecimal(value.value);
  const quiet = withoutBinaryNoise(plain, exponentOf(currency.value));
  const amount = parseDecimal(quiet, currency.value);
  if (!amount.ok) throw new SkippedGrant({ type: 'InvalidAmount', problem: amount.error.type });
  if (amount.value.amountMinor < 0n) throw new SkippedGrant({ type: 'InvalidAmount', problem: 'Negative' });
  return { amount: amount.value, asPublished: quiet === plain ? undefined : value.value };
}

/**
 * Spreadsheets that calculate in binary publish 41133.770000000004 for 41,133.77. Five zeros or nines right after the
 * currency's own decimals, in a number of at least 15 digits, are such noise; other surplus decimals are not touched.
 */
function withoutBinaryNoise(plain: string, exponent: number): string {
  const [, whole = '', decimals = '', surplus = ''] =
    new RegExp(`^(\\d+)\\.(\\d{${exponent}})(\\d+)$`).exec(plain) ?? [];
  if (!/^(0{5}|9{5})/.test(surplus) || plain.length < 16) return plain;
  const roundUp = surplus.startsWith('9') ? 1n : 0n;
  const digits = (BigInt(whole + decimals) + roundUp).toString().padStart(exponent + 1, '0');
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

const JSON_NUMBER = /^(-?)(\d{1,60})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** "1.5e3" as "1500" and "10.00" as "10": the same value, written out. What is longer than any amount stays as it is. */
export function plainDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = JSON_NUMBER.exec(text) ?? [];
  if (whole === '') return text;
  const shift = Number(exponent);
  const digits = (shift < 0 ? '0'.repeat(-shift) : '') + whole + fraction + '0'.repeat(Math.max(0, shift));
  const point = (shift < 0 ? -shift : 0) + whole.length + shift;
  const decimals = digits.slice(point).replace(/0+$/, '');
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}`;
}
