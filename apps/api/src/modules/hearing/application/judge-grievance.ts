import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { type Grievance, isOver, type Satisfaction } from '../domain/grievance.ts';
import { type ByCodeFailure, unknownCode } from '../domain/hearing.errors.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { HeardWords } from './heard-words.ts';
import { Intake, wordFaults } from './intake.ts';
import { MattersByCode } from './matters-by-code.ts';

export interface Judgement {
  readonly code: string;
  readonly satisfaction?: Satisfaction | null | undefined;
  /** Takes the grievance to the forum's representatives, with why. */
  readonly escalate?: string | null | undefined;
  /** Only the person and the forum can end a grievance. */
  readonly close?: boolean | null | undefined;
}

/** What only the person can say of a grievance: whether it solved anything, that it goes further, that it is over. */
@Injectable()
export class JudgeGrievance {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly matters: MattersByCode,
    private readonly words: HeardWords,
    private readonly grievances: GrievanceRepository,
  ) {}

  async execute(judgement: Judgement): Promise<Result<{ id: string }, ByCodeFailure>> {
    const faults = judgement.escalate ? wordFaults(judgement.escalate, 'escalate') : [];
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<{ id: string }, ByCodeFailure>(async (tx) => {
      const found = await this.matters.find(tx, judgement.code, true);
      if (found?.kind !== 'grievance') return err(unknownCode());
      return this.judge(tx, found.matter, judgement);
    });
  }

  private async judge(
    tx: Tx,
    grievance: Grievance,
    judgement: Judgement,
  ): Promise<Result<{ id: string }, ByCodeFailure>> {
    const { id } = grievance;
    const { satisfaction, escalate, close } = judgement;
    const today = this.intake.today();
    if (satisfaction) {
      if (grievance.answeredOn === null)
        return err(wrongState(grievance.state, 'The company has not answered yet; you can say it then.'));
      await this.grievances.rate(tx, id, satisfaction);
    }
    if ((escalate || close) && isOver(grievance)) return err(wrongState('closed', 'This grievance is over.'));
    if (escalate) {
      const message = { matter: 'grievance', matterId: id, author: 'person', kind: 'escalation' } as const;
      if (!(await this.words.say(tx, { ...message, actor: null, text: escalate })))
        return err(wrongState('full', 'There are very many messages here already. Nothing was added.'));
      await this.grievances.escalate(tx, id, today);
    }
    if (close) await this.grievances.close(tx, id, { by: 'person', reason: null, on: today });
    return ok({ id });
  }
}
