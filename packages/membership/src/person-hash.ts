import { slowHash } from './sealed-secret.ts';

/** Somebody whom an organisation knows and has met. */
export interface KnownPerson {
  readonly name: string;
  /** Something that only they and the organisation know, so that a name alone cannot be looked up. */
  readonly knownOnlyToThem: string;
}

/** Spelling that differs in capitals, accents or spaces is the same person. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The only thing that is kept of a person, 32 bytes: a slow hash under the organisation's own secret salt. It shows
 * that the same person was entered before, and nothing else, to anybody without the salt.
 */
export function personHash(person: KnownPerson, personSalt: Uint8Array): Promise<Uint8Array> {
  return slowHash(JSON.stringify([plain(person.name), plain(person.knownOnlyToThem)]), personSalt);
}
