import { parseCastBallot, promiseSignedBytes } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { equalBytes, fromBase64Url, leafHash, utf8, verifyEd25519, type VerifierKey } from '@baraza/transparency-log';
import type { Receipt } from '../domain/receipt-text.ts';
import { askBox, electionPath, jsonRecord, type AskBox, type BoxFault } from './ballot-box.ts';

export type CastFault =
  | BoxFault
  /** The box answered, and its signed promise does not hold for this ballot. */
  | { readonly type: 'promise-does-not-hold' };

/**
 * Sends a ballot's text and checks the box's promise to include it. Sending the same text again is safe: the box keeps one
 * and promises the same.
 */
export async function castBallot(text: string, boxKey: VerifierKey, ask: AskBox): Promise<Result<Receipt, CastFault>> {
  const ballot = parseCastBallot(utf8(text));
  if (!ballot.ok) throw new TypeError(`not a ballot: ${ballot.error.type}`);
  const { election, votingKey } = ballot.value;
  const answer = await askBox(ask, electionPath(election, 'ballots'), text);
  if (!answer.ok) return answer;
  const promise = promiseIn(answer.value);
  const receipt = promise && { election, votingKey, leaf: promise.leaf, promise: promise.signature };
  return receipt !== undefined && isReceiptFor(receipt, text, boxKey)
    ? ok(receipt)
    : err({ type: 'promise-does-not-hold' });
}

/** Whether a receipt is the box's promise to include this very ballot. */
export function isReceiptFor(receipt: Receipt, ballotText: string, boxKey: VerifierKey): boolean {
  return equalBytes(receipt.leaf, leafHash(utf8(ballotText))) && isPromiseSigned(receipt, boxKey);
}

/** Whether the box signed this promise. */
export function isPromiseSigned({ election, leaf, promise }: Receipt, boxKey: VerifierKey): boolean {
  return verifyEd25519(boxKey.publicKey, promiseSignedBytes({ election, leaf }), promise);
}

function promiseIn(text: string): { readonly leaf: Uint8Array; readonly signature: Uint8Array } | undefined {
  const promise = jsonRecord(text)?.['promise'];
  if (typeof promise !== 'object' || promise === null) return undefined;
  const { leaf, signature } = promise as Readonly<Record<string, unknown>>;
  if (typeof leaf !== 'string' || typeof signature !== 'string') return undefined;
  const [leafBytes, signatureBytes] = [fromBase64Url(leaf), fromBase64Url(signature)];
  return leafBytes && signatureBytes ? { leaf: leafBytes, signature: signatureBytes } : undefined;
}
