import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { isOver } from '../domain/grievance.ts';
import type { OfficeFailure } from '../domain/hearing.errors.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { GrievanceAccess } from './grievance-access.ts';
import { HeardWords } from './heard-words.ts';
import { Intake, wordFaults } from './intake.ts';

export interface ForumWord {
  readonly id: string;
  readonly text: string;
  /** Ends the grievance for the forum; the text is the reason. */
  readonly close?: boolean | null | undefined;
}

/** The forum says something in a grievance, or ends it with its reason. */
@Injectable()
export class WorkOnGrievance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly access: GrievanceAccess,
    private readonly words: HeardWords,
    private readonly grievances: GrievanceRepository,
  ) {}

  async execute(actor: Actor, word: ForumWord): Promise<Result<{ id: string }, OfficeFailure>> {
    const faults = wordFaults(word.text, 'text', word.close ? 2000 : undefined);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, OfficeFailure>(async (tx) => {
      const grievance = isUuid(word.id) ? await this.grievances.lock(tx, word.id) : null;
      const isTheirs = grievance !== null && (await this.access.isTriage(tx, actor, grievance.forumId));
      if (!isTheirs || grievance.state === 'withdrawn') return err(notFound('The grievance'));
      if (isOver(grievance)) return err(wrongState(grievance.state, 'This grievance is over. Nothing was sent.'));
      const kind = word.close ? 'closing' : 'message';
      const message = { matter: 'grievance', matterId: word.id, author: 'forum', kind } as const;
      if (!(await this.words.say(tx, { ...message, actor, text: word.text })))
        return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
      const closing = { by: 'forum', reason: word.text.trim(), on: this.intake.today() } as const;
      if (word.close) await this.grievances.close(tx, word.id, closing);
      return ok({ id: word.id });
    });
  }
}
