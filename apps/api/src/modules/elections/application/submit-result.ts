import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  parseResult,
  parseShares,
  resultSignedBytes,
  type ElectionResult,
  type OpenedShare,
} from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { fromBase64Url, parseVerifierKey, toBase64Url, utf8, verifyEd25519 } from '@baraza/transparency-log';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { Election } from '../domain/election.ts';
import { resultRefused, sharesNotKept, signatureRefused } from '../domain/elections.errors.ts';
import type { SubmitResultFailure } from '../domain/elections.failures.ts';
import { ElectionAccess } from './election-access.ts';
import { SubmittedResults } from './submitted-results.ts';

export interface SubmitResultInput {
  readonly election: string;
  readonly resultText: string;
  readonly signature: string;
  readonly sharesText?: string | undefined;
}

interface Counted {
  readonly result: ElectionResult;
  readonly shares: readonly OpenedShare[];
}

const RESULT_LENGTH_MAXIMUM = 8_000_000;
const SHARES_LENGTH_MAXIMUM = 20_000;

/**
 * A scrutineer hands in a count under a signature by the key in the manifest. Shares are taken only with a result that
 * says that the gate passed; whether it did is verified before anything of it is shown.
 */
@Injectable()
export class SubmitResult {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ElectionAccess,
    private readonly submitted: SubmittedResults,
  ) {}

  execute(actor: Actor, input: SubmitResultInput): Promise<Result<Election, SubmitResultFailure>> {
    return this.transactions.run<Election, SubmitResultFailure>(async (tx) => {
      const found = await this.access.lockAs(tx, actor, 'scrutineer', input.election);
      if (!found.ok) return found;
      const election = found.value;
      const own = await this.submitted.keyOf(tx, election.id, actor.accountId);
      if (!own) return err(notFound('A scrutineer’s key of yours'));
      if (election.state !== 'closed')
        return err(wrongState(election.state, 'Results are taken between the close and the count. Nothing was kept.'));
      const signature = fromBase64Url(input.signature);
      if (!signature || !isSignedBy(own, input.resultText, signature)) return err(signatureRefused());
      const counted = await this.check(tx, election, input);
      if (!counted.ok) return counted;
      const resultHash = createHash('sha256').update(input.resultText).digest();
      const { resultText } = input;
      const stored = { electionId: election.id, resultHash, resultText, published: counted.value.result.published };
      await this.submitted.keep(tx, election, stored, counted.value.shares, {
        ...{ resultHash, accountId: actor.accountId, signature: Buffer.from(signature) },
      });
      return ok(election);
    });
  }

  /** What can be seen at once: this election, this board, the styles of the manifest, and shares only if published. */
  private async check(
    tx: Tx,
    election: Election,
    { resultText, sharesText }: SubmitResultInput,
  ): Promise<Result<Counted, SubmitResultFailure>> {
    if (resultText.length > RESULT_LENGTH_MAXIMUM || (sharesText ?? '').length > SHARES_LENGTH_MAXIMUM)
      return err(resultRefused('it is too long'));
    const result = parseResult(utf8(resultText));
    if (!result.ok) return err(resultRefused(`result.json is not one (${result.error.type})`));
    const closing = await this.submitted.closingOf(tx, election.id);
    const isThisBoard =
      closing?.boardSize === result.value.boardSize &&
      toBase64Url(closing.boardRoot) === toBase64Url(result.value.boardRoot);
    if (result.value.election !== election.slug || !isThisBoard)
      return err(resultRefused('it is not of this election’s closed board'));
    if (sharesText === undefined) return ok({ result: result.value, shares: [] });
    if (!result.value.published) return err(sharesNotKept());
    const shares = parseShares(utf8(sharesText));
    if (!shares.ok) return err(resultRefused('shares.json is not one'));
    const faults = await this.submitted.shareFaults(tx, election.id, shares.value);
    return faults.length > 0 ? err(resultRefused(...faults)) : ok({ result: result.value, shares: shares.value });
  }
}

function isSignedBy(vkey: string, resultText: string, signature: Uint8Array): boolean {
  const key = parseVerifierKey(vkey);
  return key.ok && verifyEd25519(key.value.publicKey, resultSignedBytes(utf8(resultText)), signature);
}
