import {
  consistencyProof,
  formatAddCheckpoint,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  utf8,
  verifyCosignature,
  type NodeReader,
  type NoteSignature,
} from '@baraza/transparency-log';
import type { LogSettings } from '../../../platform/config/election-settings.ts';

export type WitnessAddress = LogSettings['witnesses'][number];

const TIMEOUT_MS = 4_000;
/** Answered with the size that the witness knows (C2SP tlog-witness). */
const CONFLICT = 409;
const SIZE_TYPE = 'text/x.tlog.size';

export interface Cosigning {
  readonly checkpoint: Uint8Array;
  readonly size: number;
  /** The size that the witness probably cosigned last. */
  readonly oldSize: number;
  readonly read: NodeReader;
}

/** The cosignature of one witness under a checkpoint; undefined if it is away, refuses, or signs something else. */
export async function askWitness(witness: WitnessAddress, asked: Cosigning): Promise<NoteSignature | undefined> {
  const proof = await consistencyProof(asked.read, asked.oldSize, asked.size);
  const body = formatAddCheckpoint({ oldSize: asked.oldSize, proof, checkpoint: asked.checkpoint });
  const response = await fetch(`${witness.url}/add-checkpoint`, {
    method: 'POST',
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  if (response === undefined || text === undefined) return undefined;
  if (response.status === CONFLICT && response.headers.get('content-type') === SIZE_TYPE) {
    const theirs = Number(text.trim());
    const canGoOn = Number.isSafeInteger(theirs) && theirs !== asked.oldSize && theirs >= 0 && theirs <= asked.size;
    return canGoOn ? askWitness(witness, { ...asked, oldSize: theirs }) : undefined;
  }
  return response.status === 200 ? verified(witness, asked.checkpoint, text) : undefined;
}

/** The witness's own line out of what it answered, if it holds. */
function verified(witness: WitnessAddress, checkpoint: Uint8Array, lines: string): NoteSignature | undefined {
  const key = parseVerifierKey(witness.key);
  const signed = parseCheckpoint(checkpoint);
  if (!key.ok || !signed.ok) return undefined;
  const note = parseNote(utf8(`${signed.value.note.text}\n${lines}`));
  if (!note.ok || !verifyCosignature({ ...signed.value, note: note.value }, key.value).ok) return undefined;
  return note.value.signatures.find(({ name }) => name === key.value.name);
}
