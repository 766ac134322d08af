import { err, ok, type Result } from '@baraza/result';
import { concatBytes, utf8 } from './bytes.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { signEd25519, verifyEd25519, type VerifyEd25519 } from './ed25519.ts';
import { isBy, type NoteFault, type NoteSignature } from './signed-note.ts';
import { verifierKeyOf, type VerifierKey } from './verifier-key.ts';

/** Seconds since the epoch at which a witness says it saw the checkpoint as the newest. */
export interface Cosignature {
  readonly witness: string;
  readonly timeSeconds: number;
}

function cosignedMessage(timeSeconds: number, checkpointText: string): Uint8Array {
  return utf8(`cosignature/v1\ntime ${timeSeconds}\n${checkpointText}`);
}

function encodeTime(timeSeconds: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(timeSeconds));
  return bytes;
}

/** A witness's line under a checkpoint. C2SP tlog-cosignature, `cosignature/v1` (Ed25519, signature type 4). */
export function signCosignature(
  checkpointText: string,
  witnessName: string,
  timeSeconds: number,
  secretSeed: Uint8Array,
): NoteSignature {
  const key = verifierKeyOf(witnessName, 4, secretSeed);
  const signature = signEd25519(secretSeed, cosignedMessage(timeSeconds, checkpointText));
  return { name: witnessName, id: key.id, signature: concatBytes(encodeTime(timeSeconds), signature) };
}

/** The cosignature of one witness under a checkpoint, if it is there and holds. */
export function verifyCosignature(
  signed: SignedCheckpoint,
  witness: VerifierKey,
  verify: VerifyEd25519 = verifyEd25519,
): Result<Cosignature, NoteFault> {
  const line = signed.note.signatures.find((signature) => isBy(signature, witness));
  if (line === undefined) return err({ type: 'unsigned-note', reason: `no cosignature by ${witness.name}` });
  if (line.signature.length !== 72) return err({ type: 'bad-note-signature', key: witness.name });
  const time = new DataView(line.signature.buffer, line.signature.byteOffset).getBigUint64(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return err({ type: 'bad-note-signature', key: witness.name });
  const message = cosignedMessage(Number(time), signed.note.text);
  const holds = verify(witness.publicKey, message, line.signature.subarray(8));
  return holds
    ? ok({ witness: witness.name, timeSeconds: Number(time) })
    : err({ type: 'bad-note-signature', key: witness.name });
}
