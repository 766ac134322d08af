import { err, ok, type Result } from '@baraza/result';
import { fromBase64, toBase64 } from './bytes.ts';
import { verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
import { HASH_LENGTH } from './merkle-hash.ts';
import {
  formatNote,
  parseNote,
  signNoteText,
  signNoteTextWith,
  verifyNote,
  type NoteFault,
  type SignedNote,
  type SignWith,
} from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';

/** What a log says about itself: C2SP tlog-checkpoint, the text of the note. */
export interface Checkpoint {
  /** Names the log; by custom also its key's name. */
  readonly origin: string;
  /** Number of entries, below 2^53. */
  readonly size: number;
  readonly root: Uint8Array;
  /** Opaque lines after the root, normally none. */
  readonly extensions: readonly string[];
}

/** A checkpoint with the note it came in, so that more signatures can be checked or added. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
}

export type CheckpointFault = NoteFault | { readonly type: 'malformed-checkpoint'; readonly reason: string };

export function formatCheckpointText(checkpoint: Checkpoint): string {
  const lines = [checkpoint.origin, checkpoint.size.toString(), toBase64(checkpoint.root), ...checkpoint.extensions];
  return lines.map((line) => `${line}\n`).join('');
}

function malformed(reason: string): Result<never, CheckpointFault> {
  return err({ type: 'malformed-checkpoint', reason });
}

export function parseCheckpointText(text: string): Result<Checkpoint, CheckpointFault> {
  const lines = text.split('\n');
  if (lines.pop() !== '') return malformed('the last line does not end');
  const [origin, sizeText, rootText, ...extensions] = lines;
  if (origin === undefined || sizeText === undefined || rootText === undefined)
    return malformed('fewer than three lines');
  if (lines.includes('')) return malformed('an empty line');
  const size = Number(sizeText);
  if (!/^(0|[1-9]\d*)$/.test(sizeText) || !Number.isSafeInteger(size)) return malformed('the size is not a number');
  const root = fromBase64(rootText);
  if (root?.length !== HASH_LENGTH) return malformed('the root is not the Base 64 of 32 bytes');
  return ok({ origin, size, root, extensions });
}

/** A checkpoint signed by its log: the bytes served at `<prefix>/checkpoint`. The key's name is the origin. */
export function signCheckpoint(checkpoint: Checkpoint, secretSeed: Uint8Array): Uint8Array {
  const text = formatCheckpointText(checkpoint);
  return formatNote({ text, signatures: [signNoteText(text, checkpoint.origin, secretSeed)] });
}

/** The same, with the log's key and whatever signs for it. */
export function signCheckpointWith(checkpoint: Checkpoint, signer: SignWith): Uint8Array {
  const text = formatCheckpointText(checkpoint);
  return formatNote({ text, signatures: [signNoteTextWith(text, signer)] });
}

/** Parses a checkpoint without believing it. */
export function parseCheckpoint(bytes: Uint8Array): Result<SignedCheckpoint, CheckpointFault> {
  const note = parseNote(bytes);
  if (!note.ok) return note;
  const checkpoint = parseCheckpointText(note.value.text);
  return checkpoint.ok ? ok({ checkpoint: checkpoint.value, note: note.value }) : checkpoint;
}

/** Parses a checkpoint and demands that its origin is the log key's name and that the key's signature holds. */
export function openCheckpoint(
  bytes: Uint8Array,
  logKey: VerifierKey,
  verify: VerifyEd25519 = verifyEd25519,
): Result<SignedCheckpoint, CheckpointFault> {
  const parsed = parseCheckpoint(bytes);
  if (!parsed.ok) return parsed;
  if (parsed.value.checkpoint.origin !== logKey.name) return malformed('the origin is not the name of the log key');
  const verified = verifyNote(parsed.value.note, logKey, verify);
  return verified.ok ? parsed : verified;
}
