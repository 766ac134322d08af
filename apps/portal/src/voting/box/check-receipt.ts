import type { ElectionManifest } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import {
  fromBase64Url,
  openCheckpoint,
  toBase64Url,
  utf8,
  verifyCosignature,
  verifyInclusion,
} from '@baraza/transparency-log';
import type { Receipt } from '../domain/receipt-text.ts';
import { askBox, electionPath, jsonRecord, type AskBox } from './ballot-box.ts';
import { isPromiseSigned } from './cast-ballot.ts';
import { fetchManifest, type ManifestFault } from './fetch-manifest.ts';

/** What a receipt is worth today. */
export type ReceiptStanding =
  /** Signed by the box; the batch with the ballot has not been published yet. */
  | { readonly type: 'promised'; readonly title: string }
  /** The ballot is on the board that the box signed, at this place. */
  | {
      readonly type: 'included';
      readonly title: string;
      /** From 1: how manieth entry of the board. */
      readonly position: number;
      readonly boardSize: number;
      /** Witnesses of the manifest who cosigned that board, and how many there are. */
      readonly cosigned: number;
      readonly witnesses: number;
    };

export type ReceiptFault =
  | ManifestFault
  /** Not signed by this election's box: forged, or damaged on the way. */
  | { readonly type: 'promise-does-not-hold' }
  /** The box signed, and what it shows as proof is none. That is what a receipt is for. */
  | { readonly type: 'proof-does-not-hold' };

/** Checks a receipt: the promise under the box's key, then the ballot's place in the signed board where it is there. */
export async function checkReceipt(receipt: Receipt, ask: AskBox): Promise<Result<ReceiptStanding, ReceiptFault>> {
  const fetched = await fetchManifest(receipt.election, ask);
  if (!fetched.ok) return fetched;
  const { manifest } = fetched.value;
  if (!isPromiseSigned(receipt, manifest.board.key)) return err({ type: 'promise-does-not-hold' });
  const answer = await askBox(ask, electionPath(receipt.election, `proofs/${toBase64Url(receipt.leaf)}`));
  if (answer.ok) return includedStanding(receipt, manifest, answer.value);
  const isNotYet = answer.error.type === 'refused' && answer.error.refusal === 'not-yet';
  return isNotYet ? ok({ type: 'promised', title: manifest.title }) : answer;
}

function includedStanding(
  { leaf }: Receipt,
  { title, board }: ElectionManifest,
  text: string,
): Result<ReceiptStanding, ReceiptFault> {
  const shown = proofIn(text);
  const opened = shown && openCheckpoint(utf8(shown.checkpoint), board.key);
  if (shown === undefined || !opened?.ok) return err({ type: 'proof-does-not-hold' });
  const { size, root } = opened.value.checkpoint;
  const { index, proof } = shown;
  const inclusion = verifyInclusion({ index, size, leaf, root, proof });
  if (!inclusion.ok) return err({ type: 'proof-does-not-hold' });
  const cosigned = board.witnesses.filter((witness) => verifyCosignature(opened.value, witness).ok).length;
  const witnesses = board.witnesses.length;
  return ok({ type: 'included', title, position: index + 1, boardSize: size, cosigned, witnesses });
}

interface ShownProof {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  readonly checkpoint: string;
}

function proofIn(text: string): ShownProof | undefined {
  const { index, proof, checkpoint } = jsonRecord(text) ?? {};
  if (typeof index !== 'number' || typeof checkpoint !== 'string' || !Array.isArray(proof)) return undefined;
  const hashes = proof.map((hash: unknown) => (typeof hash === 'string' ? fromBase64Url(hash) : undefined));
  const whole = hashes.filter((hash) => hash !== undefined);
  return whole.length === hashes.length ? { index, proof: whole, checkpoint } : undefined;
}
