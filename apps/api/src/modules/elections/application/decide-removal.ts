import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import type { RemovalCase } from '../domain/removal.ts';
import { RemovalRepository } from '../persistence/removal.repository.ts';
import { EndSeat } from './end-seat.ts';
import { RemovalPanel } from './removal-panel.ts';

export interface DecideRemovalInput {
  readonly caseId: string;
  readonly removed: boolean;
  readonly reasons: string;
}

export type RemovalFailure = NotFound | InvalidInput | WrongState;

/** The rows and people of cases for removal. */
@Injectable()
export class RemovalCases {
  constructor(
    readonly clock: Clock,
    readonly rows: RemovalRepository,
    readonly panel: RemovalPanel,
  ) {}
}

/** The panel hears the representative and decides with reasons; removed, the seat falls vacant at once. */
@Injectable()
export class DecideRemoval {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: RemovalCases,
    private readonly ending: EndSeat,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, input: DecideRemovalInput): Promise<Result<RemovalCase, RemovalFailure>> {
    return this.transactions.run<RemovalCase, RemovalFailure>(async (tx) => {
      const found = isUuid(input.caseId) ? await this.cases.rows.lock(tx, input.caseId) : null;
      const seat = found && (await this.cases.panel.seat(tx, found.seatId));
      const panel = seat ? await this.cases.panel.accountsFor(tx, seat) : [];
      const mayDecide = panel.includes(actor.accountId) && found?.filedBy !== actor.accountId;
      if (!found || !mayDecide) return err(notFound('The case'));
      if (found.outcome !== null) return err(wrongState(found.outcome, 'This case is decided. Nothing was changed.'));
      const faults = textFaults(input.reasons, { path: 'reasons', minLength: 20, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.decide(tx, actor, found, input));
    });
  }

  private async decide(tx: Tx, actor: Actor, found: RemovalCase, input: DecideRemovalInput): Promise<RemovalCase> {
    const outcome = input.removed ? 'removed' : 'dismissed';
    const [reasons, at] = [input.reasons.trim(), this.cases.clock.now()];
    await this.cases.rows.decide(tx, found.id, { outcome, reasons, decidedBy: actor.accountId, at });
    const held = input.removed ? await this.ending.lock(tx, found.seatId) : null;
    if (held) await this.ending.execute(tx, held, 'removed');
    const details = { outcome, cause: found.cause };
    await this.audit.record(tx, {
      accountId: actor.accountId,
      act: 'decide-removal',
      subjectId: found.seatId,
      details,
    });
    return { ...found, outcome, outcomeReasons: reasons, decidedAt: at };
  }

  /** Cases that this person may decide, oldest first. */
  waitingFor({ accountId }: Actor): Promise<RemovalCase[]> {
    return this.transactions.read((tx) => this.openFor(tx, accountId));
  }

  async openFor(tx: Tx, accountId: string): Promise<RemovalCase[]> {
    const own: RemovalCase[] = [];
    for (const found of await this.cases.rows.open(tx)) {
      const seat = await this.cases.panel.seat(tx, found.seatId);
      const panel = seat ? await this.cases.panel.accountsFor(tx, seat) : [];
      if (panel.includes(accountId) && found.filedBy !== accountId) own.push(found);
    }
    return own;
  }
}
