import { Injectable } from '@nestjs/common';
import { shareHash, type OpenedShare } from '@baraza/blind-ballots';
import { equalBytes, toHex } from '@baraza/transparency-log';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Election } from '../domain/election.ts';
import type { ResultSigned } from '../domain/elections.events.ts';
import { BoardRepository, type Closing } from '../persistence/board.repository.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';
import { ResultRepository, type StoredResult, type StoredSignature } from '../persistence/result.repository.ts';

type NewResult = Pick<StoredResult, 'electionId' | 'resultHash' | 'resultText' | 'published'>;

/** Results as scrutineers hand them in, until one is signed by enough of them. */
@Injectable()
export class SubmittedResults {
  constructor(
    private readonly clock: Clock,
    private readonly results: ResultRepository,
    private readonly officials: OfficialRepository,
    private readonly boards: BoardRepository,
    private readonly outbox: Outbox,
  ) {}

  async keyOf(tx: Tx, electionId: string, accountId: string): Promise<string | null> {
    const scrutineers = await this.officials.scrutineersOf(tx, [electionId]);
    return scrutineers.find((one) => one.accountId === accountId)?.vkey ?? null;
  }

  closingOf(tx: Tx, electionId: string): Promise<Closing | null> {
    return this.boards.closing(tx, electionId);
  }

  /** Shares that the ceremony did not record are told at once, not after the verification. */
  async shareFaults(tx: Tx, electionId: string, shares: readonly OpenedShare[]): Promise<string[]> {
    const holders = await this.officials.holdersOf(tx, [electionId]);
    return shares.flatMap(({ holder, share }) => {
      const known = holders.find(({ holderId }) => holderId === holder);
      return known && equalBytes(known.shareHash, shareHash(share))
        ? []
        : [`the share of ${holder} is not the recorded one`];
    });
  }

  /** Keeps signature and shares; when enough scrutineers signed the same result, it goes to be verified. */
  async keep(
    tx: Tx,
    election: Election,
    result: NewResult,
    shares: readonly OpenedShare[],
    signature: Omit<StoredSignature, 'vkey'>,
  ): Promise<void> {
    const now = this.clock.now();
    await this.results.submit(tx, result, now);
    await this.results.sign(tx, election.id, signature, now);
    const stored = shares.map(({ holder, share }) => ({ holderId: holder, share: Buffer.from(share) }));
    await this.results.keepShares(tx, election.id, result.resultHash, stored);
    await this.verifyWhenReady(tx, election, result.resultHash);
  }

  private async verifyWhenReady(tx: Tx, election: Election, resultHash: Buffer): Promise<void> {
    const current = await this.results.one(tx, election.id, resultHash);
    if (!current || current.verification !== 'awaited' || current.signatures < election.scrutineersRequired) return;
    const shares = current.published ? await this.results.sharesOf(tx, election.id, resultHash) : [];
    if (current.published && shares.length < (election.keyRequired ?? 0)) return;
    await this.results.setVerification(tx, election.id, resultHash, 'running', []);
    const payload = { electionId: election.id, resultHash: toHex(resultHash) };
    await this.outbox.publish(tx, { type: 'elections.result-signed', payload } satisfies ResultSigned);
  }
}
