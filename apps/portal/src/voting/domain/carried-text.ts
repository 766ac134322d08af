import { parseCastBallot, type CastBallot } from '@baraza/blind-ballots';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '@baraza/transparency-log';

const PREFIX = 'BCB1.';
/** Twenty tokens of 512 bytes and the longest ballot, in Base64 twice. */
const LENGTH_MAXIMUM = 40_000;

/** A sealed ballot that somebody else brings to the box. They learn nothing but that it is one. */
export interface CarriedBallot {
  readonly ballot: CastBallot;
  /** The canonical text, byte for byte as the box gets it. */
  readonly text: string;
}

/** `BCB1.` and the base64url of a cast ballot's canonical text. */
export function formatCarried(castBallot: string): string {
  return PREFIX + toBase64Url(utf8(castBallot));
}

/** Reads a carried ballot; undefined for anything that has not the form of one. Its signatures are the box's to check. */
export function parseCarried(text: string): CarriedBallot | undefined {
  const plain = text.replace(/\s+/g, '');
  if (plain.length > LENGTH_MAXIMUM || !plain.startsWith(PREFIX)) return undefined;
  const bytes = fromBase64Url(plain.slice(PREFIX.length));
  const ballot = bytes === undefined ? undefined : parseCastBallot(bytes);
  const canonical = bytes === undefined ? undefined : fromUtf8(bytes);
  return ballot?.ok && canonical !== undefined ? { ballot: ballot.value, text: canonical } : undefined;
}
