import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { MemberReader } from '../../forums/index.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { EndSeat } from './end-seat.ts';

export type ResignFailure = NotFound;

/** A representative gives up the seat, today and without giving reasons. */
@Injectable()
export class ResignSeat {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly ending: EndSeat,
  ) {}

  execute(actor: Actor, seatId: string): Promise<Result<SeatVacancy, ResignFailure>> {
    return this.transactions.run<SeatVacancy, ResignFailure>(async (tx) => {
      const seat = isUuid(seatId) ? await this.ending.lock(tx, seatId) : null;
      const member = await this.members.byAccount(tx, actor.accountId);
      if (!seat || member?.id !== seat.memberId) return err(notFound('Your seat'));
      return ok(await this.ending.execute(tx, seat, 'resigned'));
    });
  }
}
