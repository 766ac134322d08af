import { canonicalBytes, parseCanonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';

/** What lets its bearer cast one ballot, and replace it until the close: made by the portal, taken by the voting page. */
export interface VotingPass {
  readonly election: string;
  readonly style: string;
  /** Ed25519 seed of the voting key, 32 bytes. */
  readonly votingSeed: Uint8Array;
  /** 32 bytes, as in RFC 9474. */
  readonly randomizer: Uint8Array;
  /** The finalized signature of every issuer, in the manifest's order. */
  readonly tokens: readonly Uint8Array[];
  /**
   * SHA-256 of the manifest it was issued under, 32 bytes. The voting page seals to the election key of no other one: whoever
   * served it another manifest could otherwise read the ballot.
   */
  readonly manifestHash: Uint8Array;
  /** Address of the voting page, such as `https://vote.example.org`. */
  readonly host: string;
}

const PREFIX = 'BVP1.';

/** `BVP1.` and the base64url of canonical JSON. */
export function formatVotingPass(pass: VotingPass): string {
  const { election, style, host } = pass;
  const [votingSeed, randomizer] = [toBase64Url(pass.votingSeed), toBase64Url(pass.randomizer)];
  const manifestHash = toBase64Url(pass.manifestHash);
  const tokens = pass.tokens.map((token) => toBase64Url(token));
  return PREFIX + toBase64Url(canonicalBytes({ election, style, votingSeed, randomizer, tokens, manifestHash, host }));
}

/** Reads a pass back; undefined for anything that is none. Spaces and line breaks around it are forgiven. */
export function parseVotingPass(text: string): VotingPass | undefined {
  const trimmed = text.trim();
  const bytes = trimmed.startsWith(PREFIX) ? fromBase64Url(trimmed.slice(PREFIX.length)) : undefined;
  const value = bytes === undefined ? undefined : parseCanonicalJson(bytes);
  return value?.ok === true ? passOf(value.value) : undefined;
}

function passOf(value: JsonValue): VotingPass | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { election, style, votingSeed, randomizer, tokens, manifestHash, host, ...rest } = value as {
    readonly [name: string]: JsonValue;
  };
  if (Object.keys(rest).length > 0 || !Array.isArray(tokens)) return undefined;
  const bytes = [votingSeed, randomizer, manifestHash, ...(tokens as readonly JsonValue[])].map((text) =>
    typeof text === 'string' ? fromBase64Url(text) : undefined,
  );
  const [seed, random, manifest, ...signatures] = bytes;
  if (typeof election !== 'string' || typeof style !== 'string' || typeof host !== 'string') return undefined;
  if (seed?.length !== 32 || random?.length !== 32 || manifest?.length !== 32) return undefined;
  const whole = signatures.filter((token) => token !== undefined);
  if (whole.length === 0 || whole.length !== signatures.length) return undefined;
  return { election, style, votingSeed: seed, randomizer: random, tokens: whole, manifestHash: manifest, host };
}

/** The address that opens the voting page with a pass. What follows `#` never leaves the browser. */
export function votingLink(pass: VotingPass): string {
  return `${pass.host}/elections/${pass.election}#pass=${formatVotingPass(pass)}`;
}
