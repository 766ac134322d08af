import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { type Grievance, type GrievanceOutcome, isOver } from '../domain/grievance.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { GrievanceAccess } from './grievance-access.ts';
import { HeardWords } from './heard-words.ts';
import { Intake, wordFaults } from './intake.ts';

export interface CompanyAnswer {
  readonly id: string;
  readonly text: string;
  /** Without one this acknowledges, or asks something; with one it is the answer. */
  readonly outcome?: GrievanceOutcome | null | undefined;
}

type Answered = Result<{ id: string }, OfficeFailure>;

/** The company acknowledges and answers. It has no act that ends, hides or edits a grievance. */
@Injectable()
export class AnswerGrievance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: GrievanceAccess,
    private readonly words: HeardWords,
    private readonly grievances: GrievanceRepository,
  ) {}

  async execute(actor: Actor, answer: CompanyAnswer): Promise<Answered> {
    const faults = wordFaults(answer.text);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const grievance = isUuid(answer.id) ? await this.grievances.lock(tx, answer.id) : null;
      const own = await this.access.companiesOf(tx, actor);
      if (!grievance || !own.includes(grievance.addresseeId) || grievance.state === 'withdrawn')
        return err(notFound('The grievance'));
      if (isOver(grievance)) return err(wrongState(grievance.state, 'This grievance is over. Nothing was sent.'));
      return this.answer(tx, actor, grievance, answer);
    });
  }

  private async answer(tx: Tx, actor: Actor, { id, state }: Grievance, answer: CompanyAnswer): Promise<Answered> {
    const { text, outcome } = answer;
    const kind = outcome ? 'answer' : state === 'received' ? 'acknowledgement' : 'message';
    const message = { matter: 'grievance', matterId: id, author: 'company' } as const;
    if (!(await this.words.say(tx, { ...message, kind, actor, text })))
      return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
    const today = this.intake.today();
    await this.grievances.acknowledge(tx, id, today);
    if (outcome) await this.grievances.answer(tx, id, today, outcome);
    return ok({ id });
  }
}
