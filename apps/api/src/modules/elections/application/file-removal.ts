import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { RemovalFiled } from '../domain/aftermath.events.ts';
import type { RemovalCase, RemovalCause } from '../domain/removal.ts';
import { RemovalRepository } from '../persistence/removal.repository.ts';
import { RemovalPanel } from './removal-panel.ts';

export interface FileRemovalInput {
  readonly seatId: string;
  readonly cause: RemovalCause;
  readonly complaint: string;
}

export type FileRemovalFailure = NotFound | InvalidInput | WrongState;

/** A member of the forum tells the independent panel why a representative must go. Nobody else reads it. */
@Injectable()
export class FileRemoval {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly panel: RemovalPanel,
    private readonly cases: RemovalRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, input: FileRemovalInput): Promise<Result<RemovalCase, FileRemovalFailure>> {
    try {
      return await this.transactions.run((tx) => this.file(tx, actor, input));
    } catch (error) {
      if (constraintOf(error) !== 'removal_cases_one_at_a_time') throw error;
      return err(wrongState('filed', 'The panel has your complaint about this seat already, and will answer it.'));
    }
  }

  private async file(tx: Tx, actor: Actor, input: FileRemovalInput): Promise<Result<RemovalCase, FileRemovalFailure>> {
    const seat = isUuid(input.seatId) ? await this.panel.seat(tx, input.seatId) : null;
    const member = await this.panel.member(tx, actor.accountId);
    const now = this.clock.now();
    const isHeld = seat !== null && dayOf(now) < seat.endsOn;
    if (!seat || !isHeld || member?.forumId !== seat.forumId || member.state === 'ended')
      return err(notFound('The seat'));
    const faults = textFaults(input.complaint, { path: 'complaint', minLength: 20, maxLength: 4000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    const filed: RemovalCase = {
      ...{ id: uuidv7(now), seatId: seat.id, forumId: seat.forumId, cause: input.cause, filedBy: actor.accountId },
      ...{ complaint: input.complaint.trim(), filedAt: now, reply: null, outcome: null },
      ...{ outcomeReasons: null, decidedAt: null },
    };
    await this.cases.insert(tx, filed);
    const payload = { caseId: filed.id, accountIds: await this.panel.accountsFor(tx, seat) };
    await this.outbox.publish(tx, { type: 'elections.removal-filed', payload } satisfies RemovalFiled);
    return ok(filed);
  }
}
