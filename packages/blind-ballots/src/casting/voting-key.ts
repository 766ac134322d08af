import { concatBytes, toBase64Url } from '@baraza/transparency-log';
import { sha256, type Sha256 } from '@baraza/transparency-log';
import { canonicalBytes } from '../json/canonical-json.ts';

/** Length in bytes of the randomizer that RFC 9474 puts before a message. */
export const RANDOMIZER_LENGTH = 32;

/** What every issuer signs blindly: one voting key (Ed25519 public key, 32 bytes) for one election and style. */
export interface VotingToken {
  readonly election: string;
  readonly style: string;
  readonly votingKey: Uint8Array;
}

/** SHA-256 of the canonical JSON of election, style and voting key, 32 bytes. */
export function tokenMessage(token: VotingToken, hash: Sha256 = sha256): Uint8Array {
  return hash(
    canonicalBytes({
      election: token.election,
      kind: 'baraza/voting-key/v1',
      style: token.style,
      votingKey: toBase64Url(token.votingKey),
    }),
  );
}

/**
 * The message the issuers' signatures are over: RFC 9474's PrepareRandomize with a randomizer made on the voter's
 * device. One randomizer serves all issuers of a ballot, because the ballot carries it once.
 */
export function preparedMessage(token: VotingToken, randomizer: Uint8Array, hash: Sha256 = sha256): Uint8Array {
  if (randomizer.length !== RANDOMIZER_LENGTH) throw new RangeError(`a randomizer has ${RANDOMIZER_LENGTH} bytes`);
  return concatBytes(randomizer, tokenMessage(token, hash));
}
