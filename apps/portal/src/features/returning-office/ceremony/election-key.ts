import {
  canonicalJson,
  formatShares,
  generateElectionKey,
  parseCanonicalJson,
  parseShares,
  shareHash,
  splitElectionKey,
  type JsonValue,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { equalBytes, fromBase64Url, toBase64Url, utf8 } from '@baraza/transparency-log';

/** What everybody may know of an election key: `election-key.json`, the same file as `baraza ceremony` writes. */
export interface ElectionKeyPart {
  /** Base64url, 65 bytes. */
  readonly publicKey: string;
  readonly required: number;
  readonly holders: readonly { readonly id: string; readonly shareHash: string }[];
}

export interface SplitKey {
  readonly publicPart: ElectionKeyPart;
  /** The bytes are to be wiped one by one with {@link wipe}, each once its holder has it. */
  readonly shares: readonly OpenedShare[];
}

/** Makes an election key and splits it so that any `required` of the holders open the ballots; the whole is wiped. */
export async function makeElectionKey(holders: readonly string[], required: number): Promise<SplitKey> {
  const { publicKey, secretKey } = await generateElectionKey();
  const parts = await splitElectionKey(secretKey, holders.length, required);
  secretKey.fill(0);
  const shares = holders.map((holder, index) => ({ holder, share: parts[index] ?? new Uint8Array() }));
  const hashes = shares.map(({ holder, share }) => ({ id: holder, shareHash: toBase64Url(shareHash(share)) }));
  return { publicPart: { publicKey: toBase64Url(publicKey), required, holders: hashes }, shares };
}

export function wipe(shares: readonly OpenedShare[]): void {
  for (const { share } of shares) share.fill(0);
}

/** The text a key holder keeps: the content of `share-NAME.json`, which `baraza scrutineer --share` reads as well. */
export function shareText(share: OpenedShare): string {
  return formatShares([share]);
}

export function electionKeyText({ publicKey, required, holders }: ElectionKeyPart): string {
  return canonicalJson({
    publicKey,
    required,
    holders: holders.map(({ id, shareHash: hash }) => ({ id, shareHash: hash })),
  });
}

const HOLDER = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const KEY_LENGTH = 65;
const HASH_LENGTH = 32;

/** Whether a text can name a key holder in a manifest. */
export const isHolderId = (text: string): boolean => HOLDER.test(text);

/** Reads `election-key.json`; undefined for anything else. */
export function parseElectionKey(text: string): ElectionKeyPart | undefined {
  const parsed = parseCanonicalJson(utf8(text.trim()));
  if (!parsed.ok || !isObject(parsed.value)) return undefined;
  const { publicKey, required, holders, ...rest } = parsed.value;
  if (Object.keys(rest).length > 0 || !isBytes(publicKey, KEY_LENGTH) || !Array.isArray(holders)) return undefined;
  const named = (holders as readonly JsonValue[]).map(holderOf);
  const whole = named.filter((holder) => holder !== undefined);
  if (whole.length !== named.length || new Set(whole.map(({ id }) => id)).size !== whole.length) return undefined;
  if (typeof required !== 'number' || required < 2 || required > whole.length || whole.length > 50) return undefined;
  return { publicKey, required, holders: whole };
}

function holderOf(value: JsonValue): ElectionKeyPart['holders'][number] | undefined {
  if (!isObject(value)) return undefined;
  const { id, shareHash: hash } = value;
  return typeof id === 'string' && isHolderId(id) && isBytes(hash, HASH_LENGTH) ? { id, shareHash: hash } : undefined;
}

function isObject(value: JsonValue): value is { readonly [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBytes(value: JsonValue | undefined, length: number): value is string {
  return typeof value === 'string' && fromBase64Url(value)?.length === length;
}

/** What became of holding a share against the hash that the election has for its holder. */
export type ShareFinding = 'right' | 'not-a-share' | 'another-holder' | 'another-share';

/** Whether `text` is the share of `holder` whose hash (base64url) the election knows. Nothing leaves this device. */
export function checkShare(text: string, holder: string, knownHash: string): ShareFinding {
  const parsed = parseShares(utf8(text.trim()));
  const [share, ...others] = parsed.ok ? parsed.value : [];
  if (share === undefined || others.length > 0) return 'not-a-share';
  if (share.holder !== holder) return 'another-holder';
  return equalBytes(shareHash(share.share), fromBase64Url(knownHash) ?? new Uint8Array()) ? 'right' : 'another-share';
}
