import type { TrustedKeys } from '@baraza/blind-ballots';
import {
  compareCheckpoints,
  openCheckpoint,
  parseCheckpoint,
  subtreeRoot,
  tileNodeReader,
  verifierKey,
  verifyCosignature,
  verifyTiles,
  type SignedCheckpoint,
  type TilesFault,
  type TileStore,
  type VerifierKey,
} from '@baraza/transparency-log';
import type { Finding, Findings } from './findings.ts';

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

/** A log key also stands for the boards of its elections, which carry the same public key under longer names. */
function keyFor(origin: string, trusted: TrustedKeys): VerifierKey | undefined {
  const log = trusted.logs.find((key) => origin === key.name || origin.startsWith(`${key.name}/elections/`));
  const key = log === undefined ? undefined : verifierKey(origin, 1, log.publicKey);
  return key?.ok === true ? key.value : undefined;
}

function checkSignatures(bytes: Uint8Array, signed: SignedCheckpoint, trusted: TrustedKeys | undefined): Finding[] {
  const { origin, size } = signed.checkpoint;
  const key = trusted === undefined ? undefined : keyFor(origin, trusted);
  if (trusted === undefined || key === undefined) {
    const detail = `no trusted key for ${origin}: its signature could not be checked`;
    return [{ name: 'checkpoint', state: 'withheld', where: '', detail }];
  }
  const opened = openCheckpoint(bytes, key);
  const cosigners = trusted.witnesses.filter((witness) => verifyCosignature(signed, witness).ok);
  const areEnough = cosigners.length >= trusted.witnessesRequired;
  return [
    opened.ok
      ? { name: 'checkpoint', state: 'ok', where: '', detail: `signed by ${origin}, ${size} entries` }
      : { name: 'checkpoint', state: 'failed', where: 'checkpoint', detail: `not signed by ${origin}` },
    {
      name: 'witnesses',
      state: areEnough ? 'ok' : 'failed',
      where: areEnough ? '' : 'checkpoint',
      detail: `${cosigners.length} trusted cosignatures, ${trusted.witnessesRequired} required`,
    },
  ];
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

/** Verifies a tiled log: the checkpoint's signatures, every tile and every entry. */
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
  } else {
    checks.push({ name: 'entries', state: 'failed', ...describeTilesFault(tiles.error) });
  }
  const holds = checks.every((check) => check.state !== 'failed');
  const isKnown = checks[0]?.state === 'ok';
  return { subject: `Log ${origin}`, checks, holds, isTrusted: holds && isKnown, untrusted: isKnown ? [] : [origin] };
}
