import { canonicalBytes, RANDOMIZER_LENGTH } from '@baraza/blind-ballots';
import { concatBytes, sha256, toBase64Url, type Sha256 } from '@baraza/transparency-log';

export type AttestationPurpose = 'join' | 'rekey';

/** What an attesting organisation signs blindly: one membership key for one constituency of one forum. */
export interface MembershipToken {
  /** Slug of the forum. */
  readonly forum: string;
  /** Slug of the constituency. */
  readonly constituency: string;
  readonly purpose: AttestationPurpose;
  /** Ed25519 public key, 32 bytes. */
  readonly membershipKey: Uint8Array;
}

/** SHA-256 of the canonical JSON of the token, 32 bytes. */
export function membershipMessage(token: MembershipToken, hash: Sha256 = sha256): Uint8Array {
  return hash(
    canonicalBytes({
      constituency: token.constituency,
      forum: token.forum,
      kind: 'baraza/membership/v1',
      membershipKey: toBase64Url(token.membershipKey),
      purpose: token.purpose,
    }),
  );
}

/** What the signatures are over: RFC 9474's PrepareRandomize. One randomizer serves all organisations of one person. */
export function preparedMembership(token: MembershipToken, randomizer: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  if (randomizer.length !== RANDOMIZER_LENGTH) throw new RangeError(`a randomizer has ${RANDOMIZER_LENGTH} bytes`);
  return concatBytes(randomizer, membershipMessage(token, hash));
}
