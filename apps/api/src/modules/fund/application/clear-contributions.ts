import { Injectable } from '@nestjs/common';
import { money } from '@baraza/money';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { contributionCleared, Ledger } from '../../ledger/index.ts';
import { stateOf, totalsOf, type Contribution, type MovementTotals } from '../domain/contribution.ts';
import { cycleOn, type Cycle } from '../domain/cycle.ts';
import type { Fund } from '../domain/fund.ts';
import { ClearingRepository } from '../persistence/clearing.repository.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { ClearingLimits } from './clearing-limits.ts';

interface Frame {
  readonly fund: Fund;
  readonly cycle: Cycle;
  readonly now: Date;
  /** What the reserve can still answer for, by currency; used up as it goes. */
  readonly coverLeft: Map<string, bigint>;
}

/**
 * Makes contributions allocatable: those past their rail's chargeback window, and as much of the others as the reserve
 * answers for, one to one; of each contributor no more than the charter's share per cycle. Oldest first. Running it
 * again changes nothing.
 */
@Injectable()
export class ClearContributions {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly contributions: ContributionRepository,
    private readonly clearings: ClearingRepository,
    private readonly limits: ClearingLimits,
  ) {}

  /** The fund is locked by the caller. Answers what changed. */
  async execute(tx: Tx, fund: Fund): Promise<Contribution[]> {
    const now = this.clock.now();
    const cycle = cycleOn(fund.establishedOn, fund.charter.cycleMonths, dayOf(now));
    const open = await this.clearings.open(tx, fund.id);
    const movements = await this.contributions.movementsOf(
      tx,
      open.map(({ id }) => id),
    );
    const frame = { fund, cycle, now, coverLeft: await this.limits.coverLeft(tx, fund.id) };
    const changed: Contribution[] = [];
    for (const contribution of open) {
      const totals = totalsOf(movements.get(contribution.id) ?? []);
      const after = await this.clearOne(tx, frame, contribution, totals);
      if (after) changed.push(after);
    }
    return changed;
  }

  private async clearOne(
    tx: Tx,
    frame: Frame,
    contribution: Contribution,
    totals: MovementTotals,
  ): Promise<Contribution | null> {
    const remainingMinor = totals.unclearedMinor - contribution.clearedMinor;
    if (remainingMinor <= 0n || contribution.clearsAt === null) return null;
    const isPast = contribution.clearsAt <= frame.now;
    const { currency } = contribution.amount;
    const coverMinor = frame.coverLeft.get(currency) ?? 0n;
    const wantedMinor = isPast ? remainingMinor : smaller(remainingMinor, coverMinor);
    if (wantedMinor <= 0n) return null;
    const allowedMinor = await this.limits.shareLeft(tx, frame.fund, frame.cycle, contribution);
    const clearMinor = allowedMinor === null ? wantedMinor : smaller(wantedMinor, allowedMinor);
    const heldByShareLimit = clearMinor < wantedMinor;
    if (clearMinor <= 0n && heldByShareLimit === contribution.heldByShareLimit) return null;
    if (clearMinor > 0n) await this.book(tx, frame, contribution, clearMinor);
    const clearedMinor = contribution.clearedMinor + clearMinor;
    const coveredMinor = contribution.coveredMinor + (isPast ? 0n : clearMinor);
    if (!isPast) frame.coverLeft.set(currency, coverMinor - clearMinor);
    const state = stateOf(totals, clearedMinor, 'processing');
    const after = { ...contribution, clearedMinor, coveredMinor, heldByShareLimit, state };
    await this.contributions.progress(tx, after);
    return after;
  }

  private async book(
    tx: Tx,
    { fund, cycle, now }: Frame,
    { id, amount }: Contribution,
    amountMinor: bigint,
  ): Promise<void> {
    const number = await this.clearings.add(tx, { contributionId: id, amountMinor, cycle: cycle.number, at: now });
    const posted = await this.ledger.post(tx, {
      fundId: fund.id,
      ...contributionCleared(money(amountMinor, amount.currency)),
      effectiveOn: dayOf(now),
      causeType: 'contribution',
      causeId: id,
      idempotencyKey: `contribution-cleared:${id}:${number}`,
      memo: 'Contribution cleared',
    });
    if (!posted.ok) throw new Error(`clearing was refused by the ledger: ${posted.error.type}`);
  }
}

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);
