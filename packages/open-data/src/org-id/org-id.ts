import { err, ok, type Result } from '@baraza/result';
import { REGISTERS, type Register } from './registers.ts';

/** An organisation's number in a public register, as org-id.guide writes it: list code, hyphen, number. */
export interface OrgId {
  /** The whole identifier, for example "GB-CHC-1164883". */
  readonly orgId: string;
  readonly register: Register;
  /** The organisation's number in that register, for example "1164883". */
  readonly number: string;
}

export type OrgIdError =
  /** Not of the form LIST-CODE-NUMBER, or longer than 100 characters. */
  | { readonly type: 'NotAnOrgId' }
  /** 360G-…: a grant maker's own number for an organisation without a public one. Says nothing about who it is. */
  | { readonly type: 'PublishersOwnNumber' }
  | { readonly type: 'UnknownPrefix'; readonly prefix: string }
  /** The register's numbers look different. */
  | { readonly type: 'WrongNumber'; readonly prefix: string; readonly example: string };

const ORG_ID = /^([A-Za-z]{2}(?:_[A-Za-z]{2})?-[A-Za-z0-9_]{1,20})-([A-Za-z0-9][A-Za-z0-9\-./_ ]*)$/;
const MAX_LENGTH = 100;

/** Spaces around it and a prefix in lower case are put right; anything else is refused and not guessed at. */
export function parseOrgId(text: string): Result<OrgId, OrgIdError> {
  if (text.length > MAX_LENGTH) return err({ type: 'NotAnOrgId' });
  if (/^360G-/i.test(text.trim())) return err({ type: 'PublishersOwnNumber' });
  const [, givenPrefix, number] = ORG_ID.exec(text.trim()) ?? [];
  if (givenPrefix === undefined || number === undefined) return err({ type: 'NotAnOrgId' });
  const prefix = givenPrefix.toUpperCase();
  const register = REGISTERS.get(prefix);
  if (register === undefined) return err({ type: 'UnknownPrefix', prefix });
  if (register.shape?.test(number) === false || !checkDigitsHold(prefix, number)) {
    return err({ type: 'WrongNumber', prefix, example: `${prefix}-${register.example ?? ''}` });
  }
  return ok({ orgId: `${prefix}-${number}`, register, number });
}

/** Every known register in order of its prefix, for choice lists. */
export function allRegisters(): readonly Register[] {
  return [...REGISTERS.values()];
}

function checkDigitsHold(prefix: string, number: string): boolean {
  if (prefix === 'XI-LEI') return hasIso7064Remainder(number);
  if (prefix === 'AU-ABN' || prefix === 'AU-ACNC') return isAustralianBusinessNumber(number);
  return true;
}

/** ISO 7064 MOD 97-10, as ISO 17442 prescribes for legal entity identifiers: letters count from A = 10. */
function hasIso7064Remainder(number: string): boolean {
  const digits = number.replace(/[A-Z]/g, (letter) => (letter.charCodeAt(0) - 55).toString());
  return BigInt(digits) % 97n === 1n;
}

const ABN_WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** The weighted sum, with one taken from the first digit, divides by 89 (Australian Business Register). */
function isAustralianBusinessNumber(number: string): boolean {
  const sum = [...number].reduce((total, digit, index) => {
    return total + (Number(digit) - (index === 0 ? 1 : 0)) * (ABN_WEIGHTS[index] ?? 0);
  }, 0);
  return sum % 89 === 0;
}
