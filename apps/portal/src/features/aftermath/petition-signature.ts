import { petitionStatement } from '@baraza/membership';
import { toBase64Url } from '@baraza/transparency-log';
import { signWith, type MembershipKey } from '../../shared/membership-key/membership-key.ts';

/** The member's signature over seat and reasons. */
export function signPetition(key: MembershipKey, seatId: string, reasons: string): string {
  return toBase64Url(signWith(key, petitionStatement(seatId, reasons)));
}
