import { joinStatement } from '@baraza/membership';
import { signEd25519, toBase64Url } from '@baraza/transparency-log';
import { publicKeyText } from '../../shared/membership-key/membership-key.ts';
import type { JoiningState } from './joining-state.ts';

/** What somebody who wants to join says of themselves, signed by their key. */
export function applicantInput(state: JoiningState, locale: string) {
  const { forum, constituency, pseudonym, phrase, seed } = state;
  const place = { forum, constituency, pseudonym, membershipKey: publicKeyText(seed) };
  return { ...place, phrase, locale, signature: toBase64Url(signEd25519(seed, joinStatement(place))) };
}
