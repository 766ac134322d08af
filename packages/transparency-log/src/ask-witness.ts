import { verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
import { consistencyProof, type NodeReader } from './build-proof.ts';
import { utf8 } from './bytes.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { verifyCosignature } from './cosignature.ts';
import { isBy, parseNote, type NoteSignature } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';
import { formatAddCheckpoint } from './witness-protocol.ts';

/** A witness that a log asks for cosignatures, by C2SP tlog-witness. */
export interface WitnessAddress {
  /** Signature type 4. */
  readonly key: VerifierKey;
  /** Without a trailing slash. */
  readonly url: string;
}

export interface WitnessReply {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** Sends a body to an address; undefined where nobody answered. */
export type PostToWitness = (url: string, body: Uint8Array) => Promise<WitnessReply | undefined>;

export type WitnessAnswer =
  | { readonly type: 'cosigned'; readonly cosignature: NoteSignature }
  /** The witness has seen a longer or another log than this one: this log was restored from an old backup. */
  | { readonly type: 'ahead' }
  | { readonly type: 'unreachable' };

export interface WitnessQuestion {
  /** Signed by the log. */
  readonly checkpoint: Uint8Array;
  /** The tree that the checkpoint is about. */
  readonly tree: { readonly size: number; readonly read: NodeReader };
  /** The size that this witness is believed to have cosigned last. */
  readonly oldSize: number;
  /** A native primitive, where there is one. */
  readonly verify?: VerifyEd25519;
}

/** Asks one witness for its cosignature, once more if it remembers another size than was believed. */
export async function askWitness(
  witness: WitnessAddress,
  question: WitnessQuestion,
  post: PostToWitness,
): Promise<WitnessAnswer> {
  const first = await put(witness, question, question.oldSize, post);
  if (first.type !== 'other-size') return first;
  if (first.size > question.tree.size) return { type: 'ahead' };
  const second = await put(witness, question, first.size, post);
  return second.type === 'other-size' ? { type: 'unreachable' } : second;
}

async function put(
  witness: WitnessAddress,
  { checkpoint, tree, verify }: WitnessQuestion,
  oldSize: number,
  post: PostToWitness,
): Promise<WitnessAnswer | { readonly type: 'other-size'; readonly size: number }> {
  const proof = await consistencyProof(tree.read, oldSize, tree.size);
  const reply = await post(`${witness.url}/add-checkpoint`, formatAddCheckpoint({ oldSize, proof, checkpoint }));
  if (reply === undefined) return { type: 'unreachable' };
  if (reply.status === 409 && reply.contentType === 'text/x.tlog.size') {
    return /^\d{1,15}\n?$/.test(reply.text)
      ? { type: 'other-size', size: Number(reply.text) }
      : { type: 'unreachable' };
  }
  // Another tree of the same size, or a proof that fails: this log is not the one the witness knows.
  if (reply.status === 409 || reply.status === 422) return { type: 'ahead' };
  return reply.status === 200 ? readCosignature(witness.key, checkpoint, reply.text, verify) : { type: 'unreachable' };
}

function readCosignature(
  key: VerifierKey,
  checkpoint: Uint8Array,
  lines: string,
  verify: VerifyEd25519 = verifyEd25519,
): WitnessAnswer {
  const signed = parseCheckpoint(checkpoint);
  if (!signed.ok) return { type: 'unreachable' };
  const note = parseNote(utf8(`${signed.value.note.text}\n${lines}`));
  if (!note.ok) return { type: 'unreachable' };
  const holds = verifyCosignature({ ...signed.value, note: note.value }, key, verify).ok;
  const cosignature = note.value.signatures.find((signature) => isBy(signature, key));
  return holds && cosignature !== undefined ? { type: 'cosigned', cosignature } : { type: 'unreachable' };
}
