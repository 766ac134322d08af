import type { TrustedKeys } from '@baraza/blind-ballots';
import {
  compareCheckpoints,
  parseCheckpoint,
  subtreeRoot,
  tileNodeReader,
  verifyTiles,
  type SignedCheckpoint,
  type TilesFault,
  type TileStore,
} from '@baraza/transparency-log';
import { checkSignatures, concluded } from './check-checkpoint.ts';
import type { Finding, Findings } from './findings.ts';
import { verifyRecords } from './verify-records.ts';

function describeTilesFault(fault: TilesFault): { readonly where: string; readonly detail: string } {
  switch (fault.type) {
    case 'missing-tile':
      return { where: fault.path, detail: 'is missing' };
    case 'malformed-tile':
      return { where: fault.path, detail: 'is not a tile of the size it must have' };
    case 'altered-entry':
      return { where: `${fault.path}, entry ${fault.index}`, detail: 'does not hash to its leaf' };
    case 'altered-tile':
      return { where: fault.path, detail: 'is not what the entries make it' };
    case 'wrong-root':
      return { where: 'checkpoint', detail: 'the entries do not give the root that was signed' };
  }
}

async function checkSeen(store: TileStore, signed: SignedCheckpoint, seen: readonly Uint8Array[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, bytes] of seen.entries()) {
    const where = `checkpoint seen earlier (${index + 1})`;
    const earlier = parseCheckpoint(bytes);
    const { size } = signed.checkpoint;
    if (!earlier.ok || earlier.value.checkpoint.size > size) {
      findings.push({ name: 'forks', state: 'failed', where, detail: 'unreadable, or of a longer log than this' });
      continue;
    }
    const old = earlier.value.checkpoint;
    const root = await subtreeRoot(tileNodeReader(store, size), 0, old.size);
    const present = { ...signed.checkpoint, size: old.size, root };
    const isSame = compareCheckpoints(old, present, []).type === 'consistent';
    const detail = isSame ? 'the log has only grown since' : 'the log signed two different trees, or is another log';
    findings.push({ name: 'forks', state: isSame ? 'ok' : 'failed', where: isSame ? '' : where, detail });
  }
  return findings;
}

/** Verifies a tiled log: the checkpoint's signatures, every tile, every entry, and the records kept beside it. */
export async function verifyLog(
  readable: Pick<TileStore, 'read'>,
  trusted: TrustedKeys | undefined,
  seen: readonly Uint8Array[],
): Promise<Findings | undefined> {
  const bytes = await readable.read('checkpoint');
  const signed = bytes === undefined ? undefined : parseCheckpoint(bytes);
  if (bytes === undefined || signed?.ok !== true) return undefined;
  const store: TileStore = { read: readable.read, write: () => Promise.reject(new Error('a verifier writes nothing')) };
  const { origin, size, root } = signed.value.checkpoint;
  const checks = checkSignatures(bytes, signed.value, trusted);
  const tiles = await verifyTiles({ store, size, root });
  if (tiles.ok) {
    checks.push({ name: 'entries', state: 'ok', where: '', detail: `${size} entries give the signed root` });
    checks.push(...(await checkSeen(store, signed.value, seen)));
    checks.push(...(await verifyRecords(store, size)));
  } else {
    checks.push({ name: 'entries', state: 'failed', ...describeTilesFault(tiles.error) });
  }
  return concluded(`Log ${origin}`, origin, checks);
}
