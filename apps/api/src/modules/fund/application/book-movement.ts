import { Injectable } from '@nestjs/common';
import { money, type Money } from '@baraza/money';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import {
  contributionReceived,
  contributionRefunded,
  disputeLost,
  disputeOpened,
  disputeWon,
  Ledger,
  NO_LOSS,
  providerFee,
  type AssetAccount,
  type EntryInput,
  type Move,
  type TakenFrom,
} from '../../ledger/index.ts';
import { totalsOf, type Contribution, type Movement } from '../domain/contribution.ts';
import type { ProviderMovement } from '../domain/provider-facts.ts';
import { restoredToUncleared, takenFromUncleared } from '../domain/take-back.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';

const MEMOS: Readonly<Record<Movement['kind'], string>> = {
  received: 'Contribution received',
  refunded: 'Contribution refunded',
  refund_failed: 'Refund came back',
  dispute_opened: 'Contribution disputed by the payer',
  dispute_won: 'Dispute won, money returned',
  dispute_lost: 'Dispute lost',
};

/** Books one fact about the money of a contribution, once. The contribution is locked by the caller. */
@Injectable()
export class BookMovement {
  constructor(
    private readonly ledger: Ledger,
    private readonly contributions: ContributionRepository,
    private readonly clock: Clock,
  ) {}

  /** Answers the movement, or null when it was booked before. `known` are the contribution's movements so far. */
  async execute(
    tx: Tx,
    contribution: Contribution,
    fact: ProviderMovement & { readonly asset?: AssetAccount },
    known: readonly Movement[],
  ): Promise<Movement | null> {
    if (known.some((movement) => movement.providerKey === fact.providerKey)) return null;
    const { moves, unclearedMinor } = await this.movesOf(tx, contribution, fact, known);
    const { providerKey, kind, occurredAt } = fact;
    const movement: Movement = {
      providerKey,
      kind,
      amountMinor: fact.amount.amountMinor,
      feeMinor: fact.fee.amountMinor,
      unclearedMinor,
      occurredAt,
    };
    if (!(await this.contributions.addMovement(tx, contribution.id, movement, this.clock.now()))) return null;
    const posted = await this.ledger.postMany(
      tx,
      moves.filter((move) => move.postings.length > 0).map((move) => this.entryOf(contribution, movement, move)),
    );
    if (!posted.ok) throw new Error(`a fact from outside was refused by the ledger: ${posted.error.type}`);
    return movement;
  }

  private async movesOf(
    tx: Tx,
    contribution: Contribution,
    { kind, amount, fee, asset = 'provider_balance' }: ProviderMovement & { readonly asset?: AssetAccount },
    known: readonly Movement[],
  ): Promise<{ moves: Move[]; unclearedMinor: bigint }> {
    const taking = async (lost: Money) => this.taken(tx, contribution, lost, known);
    switch (kind) {
      case 'received':
        return {
          moves: [contributionReceived(amount, fee, asset)],
          unclearedMinor: amount.amountMinor - fee.amountMinor,
        };
      case 'refunded':
      case 'dispute_lost': {
        const from = await taking(amount);
        const move = kind === 'refunded' ? contributionRefunded(amount, asset, from) : disputeLost(amount, from);
        return { moves: [move], unclearedMinor: -from.unclearedMinor };
      }
      case 'refund_failed': {
        const restoredMinor = restoredToUncleared(amount.amountMinor, known);
        const back = money(-amount.amountMinor, amount.currency);
        const gain = money(restoredMinor - amount.amountMinor, amount.currency);
        const from = {
          unclearedMinor: -restoredMinor,
          cover: await this.ledger.coverLoss(tx, contribution.fundId, gain),
        };
        return { moves: [contributionRefunded(back, asset, from)], unclearedMinor: restoredMinor };
      }
      case 'dispute_opened':
      case 'dispute_won': {
        const from = await taking(fee);
        const move = kind === 'dispute_opened' ? disputeOpened(amount) : disputeWon(amount);
        return { moves: [move, providerFee(fee, from)], unclearedMinor: -from.unclearedMinor };
      }
    }
  }

  /** First from what of this contribution has not cleared, then from the reserve, then as a shortfall. */
  private async taken(tx: Tx, contribution: Contribution, lost: Money, known: readonly Movement[]): Promise<TakenFrom> {
    if (lost.amountMinor === 0n) return { unclearedMinor: 0n, cover: NO_LOSS };
    const unclearedMinor =
      lost.amountMinor < 0n ? 0n : takenFromUncleared(lost.amountMinor, totalsOf(known), contribution.clearedMinor);
    const rest = money(lost.amountMinor - unclearedMinor, lost.currency);
    const cover = rest.amountMinor === 0n ? NO_LOSS : await this.ledger.coverLoss(tx, contribution.fundId, rest);
    return { unclearedMinor, cover };
  }

  private entryOf(contribution: Contribution, movement: Movement, move: Move): EntryInput {
    return {
      fundId: contribution.fundId,
      ...move,
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'contribution',
      causeId: contribution.id,
      idempotencyKey: `${move.kind}:${movement.providerKey}`,
      memo: MEMOS[movement.kind],
    };
  }
}
