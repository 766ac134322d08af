import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { decideClosing } from '../domain/closing.ts';
import type { BelowQuorum, EffectRefused, NotPresiding, NotSettled } from '../domain/governance.errors.ts';
import { Decisions } from './decisions.ts';
import { PresidedItems, type PresidedItem } from './presided-items.ts';
import { Shortfall } from './shortfall.ts';

export interface CloseItemInput {
  readonly itemId: string;
  /** Why the board decided as it did; public, and sent to the applicant. 10 to 10,000 characters. */
  readonly reasons: string;
}

export interface ClosingOutcome {
  readonly itemId: string;
  readonly outcome: 'passed' | 'failed' | 'alternates_drawn' | 'deferred';
  readonly resolutionId: string | null;
  readonly alternatesDrawn: number;
}

export type CloseItemFailure =
  NotFound | NotPresiding | WrongState | InvalidInput | BelowQuorum | NotSettled | EffectRefused;

/** Closes an item: counts, writes the resolution and lets it take effect, in one transaction. */
@Injectable()
export class CloseItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly presided: PresidedItems,
    private readonly decisions: Decisions,
    private readonly shortfall: Shortfall,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: CloseItemInput): Promise<Result<ClosingOutcome, CloseItemFailure>> {
    return this.transactions.run(async (tx) => {
      const taken = await this.presided.take(tx, actor.accountId, input.itemId);
      if (!taken.ok) return taken;
      const { state } = taken.value.item;
      if (state !== 'open') return err(wrongState(state, 'Nothing was changed: this item is not open.'));
      const faults = textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 10_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.close(tx, taken.value, input.reasons.trim(), actor.accountId);
    });
  }

  private async close(
    tx: Tx,
    { item, voters, ballots }: PresidedItem,
    reasons: string,
    closedBy: string,
  ): Promise<Result<ClosingOutcome, CloseItemFailure>> {
    const now = this.clock.now();
    const { itemId, closesAt } = item;
    const decision = decideClosing({ voters, ballots, now, closesAt });
    if (decision.kind === 'wait') return err(decision.problem);
    if (decision.kind === 'short') {
      const alternatesDrawn = await this.shortfall.resolve(tx, item, decision);
      return ok({
        itemId,
        outcome: alternatesDrawn > 0 ? 'alternates_drawn' : 'deferred',
        resolutionId: null,
        alternatesDrawn,
      });
    }
    const { outcome } = decision;
    const recorded = await this.decisions.record(tx, {
      item,
      outcome,
      voters,
      ballots,
      reasons,
      closedBy,
      decidedAt: now,
    });
    return recorded.ok
      ? ok({ itemId, outcome, resolutionId: recorded.value.resolutionId, alternatesDrawn: 0 })
      : recorded;
  }
}
