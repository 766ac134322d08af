import { canonicalJson, manifestHash } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import {
  fromBase64Url,
  inclusionProof,
  leafHash,
  openCheckpoint,
  parseVerifierKey,
  recordCommitment,
  SALT_LENGTH,
  tileNodeReader,
  toBase64Url,
  utf8,
  verifyInclusion,
  type Checkpoint,
  type TileStore,
} from '@baraza/transparency-log';
import { LogUnreachable, type PublicLog } from './public-log.ts';

/** What is said to stand in the public log, and where. */
export interface ManifestClaim {
  readonly election: string;
  /** The manifest's canonical text, as the server sent it. */
  readonly manifestText: string;
  /** Place of the record in the log, from 0; null where the server names none. */
  readonly logIndex: number | null;
}

export type LogFault =
  /** No answer came; nothing is known. */
  | { readonly type: 'log-unreachable' }
  /** There is no log, or nothing at that place of it. */
  | { readonly type: 'manifest-not-logged' }
  /** The log does not hold together: a signature, a seal or a proof is wrong. */
  | { readonly type: 'log-broken' }
  /** What stands there is about other rules or another election. */
  | { readonly type: 'manifest-not-as-logged' };

interface LoggedRecord {
  readonly record: { readonly election: unknown; readonly manifestHash: unknown };
  readonly commitment: Uint8Array;
}

/**
 * Whether the record of a manifest stands in the public log: the checkpoint is signed by the log's key, the record's
 * text and salt give the entry, the entry is under the signed root, and the record holds this manifest's hash.
 */
export async function checkLoggedManifest(
  claim: ManifestClaim,
  log: PublicLog | null,
): Promise<Result<{ readonly index: number }, LogFault>> {
  const { logIndex: index } = claim;
  if (index === null || log === null) return err({ type: 'manifest-not-logged' });
  try {
    const checkpoint = await readCheckpoint(log);
    if (checkpoint === undefined) return err({ type: 'log-broken' });
    if (index >= checkpoint.size) return err({ type: 'manifest-not-logged' });
    const found = await readRecord(log, index);
    if (found === undefined || !(await stands(log, checkpoint, index, found.commitment)))
      return err({ type: 'log-broken' });
    const hash = toBase64Url(manifestHash(utf8(claim.manifestText)));
    const { record } = found;
    const isThis = record.election === claim.election && record.manifestHash === hash;
    return isThis ? ok({ index }) : err({ type: 'manifest-not-as-logged' });
  } catch (error) {
    return err({ type: error instanceof LogUnreachable ? 'log-unreachable' : 'log-broken' });
  }
}

async function readCheckpoint(log: PublicLog): Promise<Checkpoint | undefined> {
  const key = parseVerifierKey(log.key);
  const note = await log.read('checkpoint');
  if (!key.ok || note === undefined) return undefined;
  const opened = openCheckpoint(note, key.value);
  return opened.ok ? opened.value.checkpoint : undefined;
}

/** The record behind an entry and what it commits to; records of this kind are never removed. */
async function readRecord(log: PublicLog, index: number): Promise<LoggedRecord | undefined> {
  const bytes = await log.read(`records/${index}`);
  if (bytes === undefined) return undefined;
  const served = JSON.parse(new TextDecoder().decode(bytes)) as { readonly record?: unknown; readonly salt?: unknown };
  const { record } = served;
  const salt = typeof served.salt === 'string' ? fromBase64Url(served.salt) : undefined;
  if (salt?.length !== SALT_LENGTH || typeof record !== 'object' || record === null) return undefined;
  const text = canonicalJson(record as Parameters<typeof canonicalJson>[0]);
  return { record: record as LoggedRecord['record'], commitment: recordCommitment(salt, text) };
}

/** Builds the proof out of the log's tiles. Wrong tiles give a wrong root, so they need no trust of their own. */
async function stands(
  log: PublicLog,
  { size, root }: Checkpoint,
  index: number,
  commitment: Uint8Array,
): Promise<boolean> {
  const proof = await inclusionProof(tileNodeReader(tilesOnce(log), size), index, size);
  return verifyInclusion({ index, size, root, proof, leaf: leafHash(commitment) }).ok;
}

/** Neighbouring nodes lie in one tile, which is fetched once. */
function tilesOnce(log: PublicLog): TileStore {
  const tiles = new Map<string, Promise<Uint8Array | undefined>>();
  const read = (path: string) => {
    const tile = tiles.get(path) ?? log.read(path);
    tiles.set(path, tile);
    return tile;
  };
  return { read, write: () => Promise.reject(new Error('a log is only read here')) };
}
