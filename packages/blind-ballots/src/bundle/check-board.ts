import {
  equalBytes,
  isBy,
  openCheckpoint,
  RightEdge,
  toBase64,
  verifyCosignature,
  type SignedCheckpoint,
  type VerifierKey,
} from '@baraza/transparency-log';
import type { ElectionManifest } from '../manifest/election-manifest.ts';
import type { VerifyPrimitives } from './primitives.ts';
import type { CheckList } from './report.ts';

/** The board as the bundle's own entries make it. */
export interface RecomputedBoard {
  readonly size: number;
  readonly root: Uint8Array;
  readonly leaves: readonly Uint8Array[];
}

export function recomputeBoard(leaves: readonly Uint8Array[], primitives: VerifyPrimitives): RecomputedBoard {
  const edge = new RightEdge(primitives.sha256);
  for (const leaf of leaves) edge.append(leaf);
  return { size: leaves.length, root: edge.root(), leaves };
}

/** The checkpoint must be the log's, and every line under it by somebody the manifest names. */
export function checkCheckpoint(
  bytes: Uint8Array,
  manifest: ElectionManifest,
  primitives: VerifyPrimitives,
  checks: CheckList,
): SignedCheckpoint | undefined {
  const opened = openCheckpoint(bytes, manifest.board.key, primitives.verifyEd25519);
  if (!opened.ok) {
    const detail = 'reason' in opened.error ? opened.error.reason : 'the signature of the log does not hold';
    checks.fail('checkpoint', 'checkpoint', detail);
    return undefined;
  }
  if (opened.value.checkpoint.extensions.length > 0) checks.fail('checkpoint', 'checkpoint', 'has extension lines');
  const known = [manifest.board.key, ...manifest.board.witnesses];
  const { signatures } = opened.value.note;
  for (const [index, signature] of signatures.entries()) {
    const where = `checkpoint, signature ${index + 1}`;
    const isRepeated =
      signatures.findIndex((other) => other.name === signature.name && equalBytes(other.id, signature.id)) !== index;
    if (!known.some((key) => isBy(signature, key))) checks.fail('checkpoint', where, 'by nobody the manifest names');
    else if (isRepeated) checks.fail('checkpoint', where, 'by somebody who has already signed');
  }
  checks.pass('checkpoint', `signed by ${manifest.board.key.name}, ${opened.value.checkpoint.size} entries`);
  return opened.value;
}

/** The witnesses whose cosignatures hold. */
export function checkWitnesses(
  signed: SignedCheckpoint,
  manifest: ElectionManifest,
  primitives: VerifyPrimitives,
  checks: CheckList,
): readonly VerifierKey[] {
  const { witnesses, witnessesRequired } = manifest.board;
  const present = witnesses.filter((key) => signed.note.signatures.some((signature) => isBy(signature, key)));
  const holding = present.filter((key) => verifyCosignature(signed, key, primitives.verifyEd25519).ok);
  for (const key of present) {
    if (!holding.includes(key)) checks.fail('witnesses', 'checkpoint', `the cosignature of ${key.name} does not hold`);
  }
  if (holding.length < witnessesRequired) {
    checks.fail('witnesses', 'checkpoint', `${holding.length} of the ${witnessesRequired} cosignatures required`);
  }
  checks.pass('witnesses', `${holding.length} cosignatures, ${witnessesRequired} required`);
  return holding;
}

export function checkBoardRoot(board: RecomputedBoard, signed: SignedCheckpoint, checks: CheckList): void {
  const { size, root } = signed.checkpoint;
  if (size !== board.size) checks.fail('board', 'checkpoint', `${board.size} entries where the log signed ${size}`);
  else if (!equalBytes(root, board.root)) {
    checks.fail(
      'board',
      'checkpoint',
      'an entry was altered, removed or moved: the root is not the one the log signed',
    );
  }
  checks.pass('board', `${board.size} entries, root ${toBase64(board.root)}`);
}

/** Holds checkpoints seen earlier against the entries: the same log must not have told another story before. */
export function checkForks(
  seen: readonly Uint8Array[],
  board: RecomputedBoard,
  manifest: ElectionManifest,
  primitives: VerifyPrimitives,
  checks: CheckList,
): void {
  for (const [index, bytes] of seen.entries()) {
    const where = `checkpoint seen earlier (${index + 1})`;
    const opened = openCheckpoint(bytes, manifest.board.key, primitives.verifyEd25519);
    if (!opened.ok) {
      checks.fail('forks', where, 'not a checkpoint of this board');
      continue;
    }
    const { size, root } = opened.value.checkpoint;
    if (size > board.size) checks.fail('forks', where, `the log once had ${size} entries and now has ${board.size}`);
    else if (!equalBytes(root, recomputeBoard(board.leaves.slice(0, size), primitives).root)) {
      checks.fail('forks', where, `the log signed two different trees: its first ${size} entries were others`);
    }
  }
  if (seen.length === 0) checks.withhold('forks', 'no checkpoint seen earlier was given to compare with');
  checks.pass('forks', `${seen.length} checkpoints seen earlier agree`);
}
