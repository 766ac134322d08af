import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { idempotencyKeyReused, type IdempotencyKeyReused } from '../../../platform/errors/problems.ts';
import type { EntryInput } from '../domain/ledger-entry.ts';
import type { PostFailure } from '../domain/ledger.errors.ts';
import { splitLoss, type LossCover } from '../domain/loss.ts';
import { BalancesRepository } from '../persistence/balances.repository.ts';
import { LedgerRepository, type EntryToWrite } from '../persistence/ledger.repository.ts';
import { postFailureOf } from '../persistence/post-failure.ts';

/**
 * Writes the books. Call it last in a use case: an entry that takes free money queues for the pool's row until the
 * transaction ends. After a failure the transaction can only be rolled back, so return the failure at once.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly entries: LedgerRepository,
    private readonly balances: BalancesRepository,
    private readonly clock: Clock,
  ) {}

  /** Books one entry and answers its id, or the id of the same entry booked before. */
  async post(tx: Tx, entry: EntryInput): Promise<Result<string, PostFailure>> {
    const posted = await this.postMany(tx, [entry]);
    return posted.ok ? ok(posted.value[0]!) : posted;
  }

  /** Books any number of entries of one fund in one statement: all or none. Ids come in the order of the entries. */
  async postMany(tx: Tx, entries: readonly EntryInput[]): Promise<Result<readonly string[], PostFailure>> {
    const first = entries[0];
    if (!first) return ok([]);
    if (entries.some((entry) => entry.fundId !== first.fundId))
      throw new Error('entries posted together belong to one fund');
    const now = this.clock.now();
    const toWrite = entries.map((entry) => ({ ...entry, id: uuidv7(now), inputHash: hashOf(entry) }));
    try {
      const written = await this.entries.write(tx, first.fundId, { recordedAt: now, eventId: uuidv7(now) }, toWrite);
      if (written.size === toWrite.length) return ok(toWrite.map(({ id }) => id));
      return await this.withEarlier(tx, toWrite);
    } catch (error) {
      const failure = postFailureOf(error);
      if (failure) return err(failure);
      throw error;
    }
  }

  /**
   * Who bears a loss from outside, or gets what comes back where `loss` is negative. Waits for other losses of the fund
   * in this moment; book the answer in the same transaction.
   */
  async coverLoss(tx: Tx, fundId: string, loss: Money): Promise<LossCover> {
    await this.entries.lockLosses(tx, fundId);
    const balances = await this.balances.at(tx, [fundId], null);
    const balanceOf = (account: string): bigint =>
      balances.find((row) => row.account === account && row.currency === loss.currency)?.balanceMinor ?? 0n;
    return splitLoss(loss.amountMinor, balanceOf('reserve'), -balanceOf('shortfall'));
  }

  private async withEarlier(
    tx: Tx,
    entries: readonly EntryToWrite[],
  ): Promise<Result<readonly string[], IdempotencyKeyReused>> {
    const keys = entries.map((entry) => entry.idempotencyKey);
    const rows = await this.entries.byKeys(tx, entries[0]!.fundId, keys);
    const byKey = new Map(rows.map((row) => [row.idempotency_key, row]));
    const ids: string[] = [];
    for (const entry of entries) {
      const row = byKey.get(entry.idempotencyKey);
      if (row?.input_hash !== entry.inputHash) return err(idempotencyKeyReused());
      ids.push(row.id);
    }
    return ok(ids);
  }
}

/** What the effect depends on; day and memo are left out, so that a retry after midnight is still the same entry. */
function hashOf({ kind, causeType, causeId, postings, reverses }: EntryInput): string {
  const lines = postings.map(({ account, amountMinor, currency }) => `${account} ${amountMinor} ${currency}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([kind, causeType, causeId, lines, reverses ?? null]))
    .digest('hex');
}
