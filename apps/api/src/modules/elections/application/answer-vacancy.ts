import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { MemberReader } from '../../forums/index.ts';
import type { ConsentsOver } from '../domain/aftermath.events.ts';
import type { SeatVacancy } from '../domain/vacancy.ts';
import { VacancyRepository } from '../persistence/vacancy.repository.ts';

export type AnswerVacancyFailure = NotFound | WrongState;

/** Somebody who stood says whether they would serve; changeable until the answers are in. */
@Injectable()
export class AnswerVacancy {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly members: MemberReader,
    private readonly vacancies: VacancyRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, vacancyId: string, serves: boolean): Promise<Result<SeatVacancy, AnswerVacancyFailure>> {
    return this.transactions.run<SeatVacancy, AnswerVacancyFailure>(async (tx) => {
      const vacancy = isUuid(vacancyId) ? await this.vacancies.lock(tx, vacancyId) : null;
      const member = await this.members.byAccount(tx, actor.accountId);
      const asked = vacancy ? await this.vacancies.candidatesOf(tx, [vacancy.id]) : [];
      const own = asked.find(({ memberId }) => memberId === member?.id);
      if (!vacancy || !own) return err(notFound('The question'));
      const now = this.clock.now();
      if (vacancy.state !== 'asking' || now >= vacancy.consentsCloseAt) {
        return err(wrongState(vacancy.state, 'The answers are in already. Nothing was changed.'));
      }
      await this.vacancies.answer(tx, vacancy.id, own.candidateId, serves, now);
      const open = asked.filter(({ serves: said, candidateId }) => said === null && candidateId !== own.candidateId);
      if (open.length === 0) await this.tellOver(tx, vacancy.id);
      return ok(vacancy);
    });
  }

  /** Nobody is waited for any more. */
  private tellOver(tx: Tx, vacancyId: string): Promise<void> {
    return this.outbox.publish(tx, { type: 'elections.consents-over', payload: { vacancyId } } satisfies ConsentsOver);
  }
}
