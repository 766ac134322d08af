import { fromBase64Url } from '@baraza/transparency-log';
import { err, ok, type Result } from '@baraza/result';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { checkPseudonym, type Pseudonym } from './pseudonym.ts';

/** What a browser sends of somebody who wants to join. Bytes are base64url. */
export interface ApplicantInput {
  readonly forum: string;
  readonly constituency: string;
  readonly pseudonym: string;
  readonly membershipKey: string;
  /** By the key over the join statement. */
  readonly signature: string;
  /** By which the member can be known again if the key is lost; empty for none. */
  readonly phrase: string;
  readonly locale: string;
}

export interface Applicant {
  readonly pseudonym: Pseudonym;
  readonly membershipKey: Uint8Array;
  readonly signature: Uint8Array;
}

/** Bytes of an exact length, or of a length between two, from base64url; null where it is none. */
export function bytesFrom(text: string, length: number): Uint8Array | null {
  const bytes = text.length <= 1_400 ? fromBase64Url(text) : undefined;
  return bytes?.length === length ? bytes : null;
}

export const PHRASE_MIN_LENGTH = 12;

export function checkApplicant(input: ApplicantInput): Result<Applicant, InvalidInput> {
  const pseudonym = checkPseudonym(input.pseudonym);
  if (!pseudonym.ok) return pseudonym;
  const bound = { path: 'phrase', minLength: PHRASE_MIN_LENGTH, maxLength: 300 };
  const faults = input.phrase === '' ? [] : textFaults(input.phrase, bound);
  const membershipKey = bytesFrom(input.membershipKey, 32);
  const signature = bytesFrom(input.signature, 64);
  if (!membershipKey || !signature) {
    const message = 'The key or its signature is not as a browser writes it.';
    return err(invalidInput({ path: 'membershipKey', code: 'malformed', message }));
  }
  return faults.length > 0
    ? err(invalidInput(...faults))
    : ok({ pseudonym: pseudonym.value, membershipKey, signature });
}
