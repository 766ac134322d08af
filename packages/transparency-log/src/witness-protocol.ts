import { err, ok, type Result } from '@baraza/result';
import { concatBytes, fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts';
import { HASH_LENGTH } from './merkle-hash.ts';

/** What a log asks of a witness: C2SP tlog-witness, `POST <prefix>/add-checkpoint`. */
export interface AddCheckpoint {
  /** The size the log believes the witness cosigned last. */
  readonly oldSize: number;
  /** Consistency proof from `oldSize` to the checkpoint's size. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly checkpoint: Uint8Array;
}

export type AddCheckpointFault = { readonly type: 'malformed-add-checkpoint'; readonly reason: string };

/** Longest proof: one hash per level of a tree of 2^63 entries. */
const PROOF_LENGTH_MAXIMUM = 63;

export function formatAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): Uint8Array {
  const lines = [`old ${oldSize}`, ...proof.map(toBase64), ''];
  return concatBytes(utf8(lines.map((line) => `${line}\n`).join('')), checkpoint);
}

function malformed(reason: string): Result<never, AddCheckpointFault> {
  return err({ type: 'malformed-add-checkpoint', reason });
}

export function parseAddCheckpoint(body: Uint8Array): Result<AddCheckpoint, AddCheckpointFault> {
  const text = fromUtf8(body);
  const split = text?.indexOf('\n\n') ?? -1;
  if (text === undefined || split < 0) return malformed('no empty line after the proof');
  const [first = '', ...rest] = text.slice(0, split).split('\n');
  const [, digits] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  if (digits === undefined || !Number.isSafeInteger(Number(digits)))
    return malformed('the first line names no old size');
  if (rest.length > PROOF_LENGTH_MAXIMUM) return malformed('the proof is too long');
  const proof = rest.map((line) => fromBase64(line) ?? new Uint8Array());
  if (proof.some((hash) => hash.length !== HASH_LENGTH)) return malformed('a line of the proof is no hash');
  return ok({ oldSize: Number(digits), proof, checkpoint: utf8(text.slice(split + 2)) });
}
