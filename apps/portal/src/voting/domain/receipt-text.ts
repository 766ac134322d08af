import { canonicalBytes, parseCanonicalJson } from '@baraza/blind-ballots';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';

/** What a voter may keep: whose ballot (a key that names nobody), which leaf, and the box's signed promise to include it. */
export interface Receipt {
  readonly election: string;
  /** Merkle leaf hash of the ballot, 32 bytes. */
  readonly leaf: Uint8Array;
  /** The box's Ed25519 signature, 64 bytes. */
  readonly promise: Uint8Array;
  /** 32 bytes. */
  readonly votingKey: Uint8Array;
}

const PREFIX = 'BRC1.';
const LENGTH_MAXIMUM = 1000;

/** `BRC1.` and the base64url of canonical JSON. */
export function formatReceipt({ election, leaf, promise, votingKey }: Receipt): string {
  const json = { election, leaf: toBase64Url(leaf), promise: toBase64Url(promise), votingKey: toBase64Url(votingKey) };
  return PREFIX + toBase64Url(canonicalBytes(json));
}

/** Reads a receipt back; undefined for anything else. Spaces and line breaks, which message apps add, are forgiven. */
export function parseReceipt(text: string): Receipt | undefined {
  const plain = text.replace(/\s+/g, '');
  if (plain.length > LENGTH_MAXIMUM || !plain.startsWith(PREFIX)) return undefined;
  const bytes = fromBase64Url(plain.slice(PREFIX.length));
  const parsed = bytes === undefined ? undefined : parseCanonicalJson(bytes);
  if (!parsed?.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const { election, leaf, promise, votingKey, ...rest } = parsed.value as Readonly<Record<string, unknown>>;
  if (Object.keys(rest).length > 0 || !isElectionId(election)) return undefined;
  const [leafBytes, promiseBytes, keyBytes] = [leaf, promise, votingKey].map((value) =>
    typeof value === 'string' ? fromBase64Url(value) : undefined,
  );
  if (leafBytes?.length !== 32 || promiseBytes?.length !== 64 || keyBytes?.length !== 32) return undefined;
  return { election, leaf: leafBytes, promise: promiseBytes, votingKey: keyBytes };
}

/** Ids of elections become part of an address, so nothing else gets through. docs/protocol/elections.md, section 1. */
export function isElectionId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(value);
}
