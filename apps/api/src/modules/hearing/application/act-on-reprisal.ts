import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { ReprisalRepository } from '../persistence/reprisal.repository.ts';
import { HeardWords } from './heard-words.ts';
import { HearingAccess } from './hearing-access.ts';
import { Intake, wordFaults } from './intake.ts';

export interface ReprisalAct {
  readonly id: string;
  readonly text: string;
  /** `message` to the reporter, `action` that was taken, `closing` ends it. The reporter reads all three. */
  readonly kind: 'message' | 'action' | 'closing';
}

/** A safety officer answers, acts and closes. The first of these stops the clock of 72 hours. */
@Injectable()
export class ActOnReprisal {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: HearingAccess,
    private readonly words: HeardWords,
    private readonly reports: ReprisalRepository,
  ) {}

  async execute(actor: Actor, { id, text, kind }: ReprisalAct): Promise<Result<{ id: string }, OfficeFailure>> {
    const faults = wordFaults(text);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const report = isUuid(id) ? await this.reports.lock(tx, id) : null;
      if (!report || report.state === 'withdrawn' || !(await this.access.isSafety(tx, actor, report.forumId)))
        return err(notFound('The report'));
      if (report.state === 'closed' || report.purgedOn !== null)
        return err(wrongState(report.state, 'This report is closed. Nothing was sent.'));
      const message = { matter: 'reprisal', matterId: id, author: 'officer' } as const;
      if (!(await this.words.say(tx, { ...message, kind, actor, text })))
        return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
      const today = this.intake.today();
      await (kind === 'closing' ? this.reports.close(tx, id, today) : this.reports.respond(tx, id, today));
      return ok({ id });
    });
  }
}
