import { err, ok, type Result } from '@baraza/result';
import { equalBytes } from './bytes.ts';
import { openCheckpoint, type CheckpointFault, type SignedCheckpoint } from './checkpoint.ts';
import { signCosignature } from './cosignature.ts';
import { verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
import { emptyRoot, sha256, type Sha256 } from './merkle-hash.ts';
import type { NoteSignature } from './signed-note.ts';
import type { VerifierKey } from './verifier-key.ts';
import { verifyConsistency, type ProofFault } from './verify-proof.ts';

/** The newest tree a witness has cosigned for one log. It must be stored durably before a cosignature leaves. */
export interface WitnessedTree {
  readonly size: number;
  readonly root: Uint8Array;
}

export type WitnessRefusal =
  | { readonly type: 'checkpoint-refused'; readonly fault: CheckpointFault }
  | { readonly type: 'shrinking-log'; readonly witnessedSize: number; readonly offeredSize: number }
  | { readonly type: 'forked-log'; readonly size: number }
  | { readonly type: 'inconsistent-log'; readonly fault: ProofFault };

export interface WitnessRequest {
  readonly logKey: VerifierKey;
  /** Undefined for a log this witness has never seen. */
  readonly witnessed: WitnessedTree | undefined;
  /** The checkpoint as the log serves it. */
  readonly checkpoint: Uint8Array;
  /** From the witnessed size to the offered one; empty the first time. */
  readonly proof: readonly Uint8Array[];
}

export interface WitnessPrimitives {
  readonly hash?: Sha256;
  readonly verify?: VerifyEd25519;
}

/**
 * The rule of a witness: cosign only a checkpoint the log signed and that extends everything cosigned before. A
 * smaller tree, another root at the same size, or a failing proof is refused, whoever asks and however often.
 */
export function examineCheckpoint(
  request: WitnessRequest,
  primitives: WitnessPrimitives = {},
): Result<SignedCheckpoint, WitnessRefusal> {
  const { hash = sha256, verify = verifyEd25519 } = primitives;
  const opened = openCheckpoint(request.checkpoint, request.logKey, verify);
  if (!opened.ok) return err({ type: 'checkpoint-refused', fault: opened.error });
  const { size, root } = opened.value.checkpoint;
  const witnessed = request.witnessed ?? { size: 0, root: emptyRoot(hash) };
  if (size < witnessed.size) {
    return err({ type: 'shrinking-log', witnessedSize: witnessed.size, offeredSize: size });
  }
  if (size === witnessed.size && !equalBytes(root, witnessed.root)) return err({ type: 'forked-log', size });
  const consistent = verifyConsistency(
    { oldSize: witnessed.size, newSize: size, oldRoot: witnessed.root, newRoot: root, proof: request.proof },
    hash,
  );
  return consistent.ok ? opened : err({ type: 'inconsistent-log', fault: consistent.error });
}

export interface WitnessIdentity {
  readonly name: string;
  readonly secretSeed: Uint8Array;
}

/** Examines a checkpoint and, if the rule allows, answers the cosignature line and the tree to remember first. */
export function cosignCheckpoint(
  request: WitnessRequest,
  witness: WitnessIdentity,
  timeSeconds: number,
  primitives: WitnessPrimitives = {},
): Result<{ readonly cosignature: NoteSignature; readonly remember: WitnessedTree }, WitnessRefusal> {
  const examined = examineCheckpoint(request, primitives);
  if (!examined.ok) return examined;
  const { checkpoint, note } = examined.value;
  return ok({
    cosignature: signCosignature(note.text, witness.name, timeSeconds, witness.secretSeed),
    remember: { size: checkpoint.size, root: checkpoint.root },
  });
}
