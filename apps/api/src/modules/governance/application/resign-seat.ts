import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { BoardReader } from './board-reader.ts';
import { Boards } from './boards.ts';

export type ResignSeatFailure = NotFound;

/** Leaves a seat today. Nobody can be kept on a board; what its composition then lacks is shown on its public page. */
@Injectable()
export class ResignSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly boards: Boards,
    private readonly reader: BoardReader,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, seatId: string): Promise<Result<string, ResignSeatFailure>> {
    const { accountId } = actor;
    return this.transactions.run<string, ResignSeatFailure>(async (tx) => {
      const own = isUuid(seatId) ? await this.reader.seatsIn(tx, accountId) : [];
      if (!own.some((seat) => seat.seatId === seatId && seat.isCurrent)) return err(notFound('This seat'));
      const ended = await this.boards.endSeat(tx, seatId);
      if (!ended.ok) return ended;
      await this.auditTrail.record(tx, { accountId, act: 'resign-seat', subjectId: seatId });
      return ok(seatId);
    });
  }
}
