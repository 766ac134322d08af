import { err, ok, type Result } from '@baraza/result';
import { concatBytes, ed25519PublicKey, fromUtf8, signEd25519, toBase64Url, utf8 } from '@baraza/transparency-log';
import {
  canonicalBytes,
  canonicalJson,
  parseCanonicalJson,
  type CanonicalJsonFault,
  type JsonValue,
} from '../json/canonical-json.ts';
import { base64Url, fields, identifier, integer, list, oneOf, readShape, type ShapeFault } from '../json/shape.ts';
import { RANDOMIZER_LENGTH } from './voting-key.ts';

/** Highest sequence number a ballot may carry. */
export const SEQUENCE_MAXIMUM = 1_000_000;

/** What travels to the ballot box: nothing in it says who cast it. */
export interface CastBallot {
  readonly kind: 'baraza/cast-ballot/v1';
  readonly election: string;
  readonly style: string;
  /** Ed25519 public key made for this election only. */
  readonly votingKey: Uint8Array;
  readonly randomizer: Uint8Array;
  /** One RSABSSA signature per issuer, in the manifest's order. */
  readonly tokens: readonly Uint8Array[];
  /** Replacing a vote means casting with a higher number. */
  readonly sequence: number;
  readonly sealed: Uint8Array;
  /** By the voting key over everything above. */
  readonly signature: Uint8Array;
}

export type CastBallotFault = CanonicalJsonFault | ShapeFault;

const castBallotShape = fields({
  kind: oneOf('baraza/cast-ballot/v1'),
  election: identifier,
  style: identifier,
  votingKey: base64Url(32),
  randomizer: base64Url(RANDOMIZER_LENGTH),
  tokens: list(base64Url(256, 512), 2, 20),
  sequence: integer(0, SEQUENCE_MAXIMUM),
  sealed: base64Url(65 + 16 + 16, 65 + 16 + 4096),
  signature: base64Url(64),
});

const SIGNATURE_CONTEXT = utf8('baraza/cast-ballot/v1\n');

function bodyOf(ballot: Omit<CastBallot, 'signature'>): { readonly [name: string]: JsonValue } {
  return {
    kind: ballot.kind,
    election: ballot.election,
    style: ballot.style,
    votingKey: toBase64Url(ballot.votingKey),
    randomizer: toBase64Url(ballot.randomizer),
    tokens: ballot.tokens.map(toBase64Url),
    sequence: ballot.sequence,
    sealed: toBase64Url(ballot.sealed),
  };
}

/** The bytes a ballot's signature is over: a context line, then the canonical JSON of all other fields. */
export function castBallotSignedBytes(ballot: Omit<CastBallot, 'signature'>): Uint8Array {
  return concatBytes(SIGNATURE_CONTEXT, canonicalBytes(bodyOf(ballot)));
}

/**
 * The same bytes out of a ballot's canonical line, by leaving its signature out: verifiers have the line at hand, and
 * writing it anew would take as long as checking it. No other field can hold the text that is left out, because none
 * of them may contain a quotation mark.
 */
export function signedBytesOfLine(line: Uint8Array, ballot: CastBallot): Uint8Array {
  const text = fromUtf8(line) ?? '';
  const member = `"signature":"${toBase64Url(ballot.signature)}",`;
  return concatBytes(SIGNATURE_CONTEXT, utf8(text.replace(member, '')));
}

/** Signs a ballot with the 32-byte seed of its voting key. */
export function signCastBallot(
  parts: Omit<CastBallot, 'kind' | 'votingKey' | 'signature'>,
  votingSeed: Uint8Array,
): CastBallot {
  const { election, style, randomizer, tokens, sequence, sealed } = parts;
  const votingKey = ed25519PublicKey(votingSeed);
  const body = {
    kind: 'baraza/cast-ballot/v1',
    election,
    style,
    votingKey,
    randomizer,
    tokens,
    sequence,
    sealed,
  } as const;
  return { ...body, signature: signEd25519(votingSeed, castBallotSignedBytes(body)) };
}

/** The canonical text of a ballot: one line of a bundle and, as UTF-8, one entry of the board. */
export function formatCastBallot(ballot: CastBallot): string {
  return canonicalJson({ ...bodyOf(ballot), signature: toBase64Url(ballot.signature) });
}

/** Reads a ballot's canonical bytes; checks its form, not its signatures. */
export function parseCastBallot(bytes: Uint8Array): Result<CastBallot, CastBallotFault> {
  const value = parseCanonicalJson(bytes);
  return value.ok ? readShape<CastBallot>(castBallotShape, value.value) : err(value.error);
}

/** A promise by the ballot box to include a ballot: Ed25519 over the canonical JSON of election and leaf hash. */
export interface InclusionPromise {
  readonly election: string;
  /** Merkle leaf hash of the ballot's canonical bytes. */
  readonly leaf: Uint8Array;
  readonly signature: Uint8Array;
}

export function promiseSignedBytes(promise: Omit<InclusionPromise, 'signature'>): Uint8Array {
  return canonicalBytes({ election: promise.election, kind: 'baraza/promise/v1', leaf: toBase64Url(promise.leaf) });
}

export function signPromise(election: string, leaf: Uint8Array, boxSeed: Uint8Array): InclusionPromise {
  return { election, leaf, signature: signEd25519(boxSeed, promiseSignedBytes({ election, leaf })) };
}

export type ReplacementFault = { readonly type: 'sequence-not-higher'; readonly highest: number };

/** What a voting page asks before it casts again: the next number must be above every number cast so far. */
export function checkReplacement(
  sequence: number,
  highestCast: number | undefined,
): Result<undefined, ReplacementFault> {
  return highestCast === undefined || sequence > highestCast
    ? ok()
    : err({ type: 'sequence-not-higher', highest: highestCast });
}
