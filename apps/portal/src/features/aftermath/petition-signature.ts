import { canonicalJson } from '@baraza/blind-ballots';
import { sha256, toBase64Url, utf8 } from '@baraza/transparency-log';
import { signWith, type MembershipKey } from '../../shared/membership-key/membership-key.ts';

/** The member's signature over seat and reasons, as the API checks it (`petitionText` there). */
export function signPetition(key: MembershipKey, seatId: string, reasons: string): string {
  const reasonsHash = toBase64Url(sha256(utf8(reasons)));
  const text = canonicalJson({ kind: 'baraza/recall-petition/v1', reasonsHash, seat: seatId });
  return toBase64Url(signWith(key, utf8(text)));
}
