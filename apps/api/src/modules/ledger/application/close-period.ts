import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { PeriodWasClosed } from '../domain/ledger.events.ts';
import { LedgerRepository } from '../persistence/ledger.repository.ts';

export interface PeriodClose {
  readonly fundId: string;
  /** Last day of the period, `YYYY-MM-DD`: nothing can be booked on or before it any more. */
  readonly closedThrough: string;
  /** The resolution that closes it. */
  readonly resolutionId: string;
}

/** Closes the books through a day, for good. Waits until entries that are being written have landed. */
@Injectable()
export class ClosePeriod {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, { fundId, closedThrough, resolutionId }: PeriodClose): Promise<Result<string, WrongState>> {
    const now = this.clock.now();
    const id = uuidv7(now);
    if (closedThrough >= dayOf(now)) {
      return err(wrongState('open', 'A period can be closed only after its last day. Nothing was closed.'));
    }
    try {
      await this.ledger.insertClose(tx, { id, fundId, closedThrough, resolutionId, at: now });
    } catch (error) {
      if (constraintOf(error) !== 'ledger_period_closes_forward') throw error;
      return err(wrongState('closed', 'The books are closed through this day already. Nothing was changed.'));
    }
    const event: PeriodWasClosed = { type: 'ledger.period-closed', payload: { fundId, closedThrough, resolutionId } };
    await this.outbox.publish(tx, event);
    return ok(id);
  }
}
