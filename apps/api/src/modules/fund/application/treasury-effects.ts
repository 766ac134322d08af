import { Injectable, type OnModuleInit } from '@nestjs/common';
import { currency, money, type Money } from '@baraza/money';
import type { Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Problem } from '../../../platform/errors/problems.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ResolutionEffects, type Resolution } from '../../governance/index.ts';
import {
  allocateToReserve,
  ClosePeriod,
  Ledger,
  releaseReserve,
  repayShortfall,
  type Move,
} from '../../ledger/index.ts';
import type { ClearingDue } from '../domain/fund.events.ts';

/** Amounts travel as text in a resolution's payload. */
export interface TreasuryPayload {
  readonly amountMinor: string;
  readonly currency: string;
}

const MOVES: Readonly<Record<string, { move: (amount: Money) => Move; memo: string }>> = {
  'fund.allocate-reserve': { move: allocateToReserve, memo: 'Set aside by resolution' },
  'fund.release-reserve': { move: releaseReserve, memo: 'Released from the reserve by resolution' },
  'fund.repay-shortfall': { move: repayShortfall, memo: 'Shortfall made good by resolution' },
};

/** What resolutions about the treasury do: the reserve, a shortfall, the closing of a period. */
@Injectable()
export class TreasuryEffects implements OnModuleInit {
  constructor(
    private readonly effects: ResolutionEffects,
    private readonly ledger: Ledger,
    private readonly closing: ClosePeriod,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.keys(MOVES)) {
      this.effects.register<TreasuryPayload>(kind, (tx, resolution, payload) =>
        this.move(tx, kind, resolution, payload),
      );
    }
    this.effects.register<{ closedThrough: string }>(
      'fund.close-period',
      (tx, { fundId, resolutionId }, { closedThrough }) =>
        this.closing.execute(tx, { fundId, closedThrough, resolutionId }),
    );
  }

  private async move(
    tx: Tx,
    kind: string,
    { fundId, resolutionId }: Resolution,
    payload: TreasuryPayload,
  ): Promise<Result<unknown, Problem>> {
    const { move, memo } = MOVES[kind]!;
    const look: ClearingDue = { type: 'fund.clearing-due', payload: { fundId } };
    await this.outbox.publish(tx, look);
    return this.ledger.post(tx, {
      fundId,
      ...move(money(BigInt(payload.amountMinor), currency(payload.currency))),
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'resolution',
      causeId: resolutionId,
      idempotencyKey: `${kind}:${resolutionId}`,
      memo,
    });
  }
}
