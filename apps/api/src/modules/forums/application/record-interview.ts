import { Injectable } from '@nestjs/common';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { KeyInUse, PseudonymTaken } from '../domain/joining.errors.ts';
import { VouchingRepository } from '../persistence/vouching.repository.ts';
import type { ApplicationProgress } from './applications-by-code.ts';
import { SafetyOffice } from './safety-office.ts';
import { SettleApplication } from './settle-application.ts';

export interface RecordInterviewInput {
  readonly code: string;
  readonly accepted: boolean;
  readonly reasons: string;
}

export type RecordInterviewFailure = NotFound | InvalidInput | WrongState | PseudonymTaken | KeyInUse;

/** Somebody independent whom the forum appointed talked with the applicant. Nobody who vouched may do it. */
@Injectable()
export class RecordInterview {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly office: SafetyOffice,
    private readonly vouchings: VouchingRepository,
    private readonly settling: SettleApplication,
  ) {}

  async execute(
    actor: Actor,
    input: RecordInterviewInput,
  ): Promise<Result<ApplicationProgress, RecordInterviewFailure>> {
    const faults = textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run((tx) => this.record(tx, actor, input));
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { code, accepted, reasons }: RecordInterviewInput,
  ): Promise<Result<ApplicationProgress, RecordInterviewFailure>> {
    const application = await this.settling.byCode(tx, code);
    const mayTalk = application && (await this.office.holds(tx, actor, application.forumId, 'interviewer'));
    if (!mayTalk || (await this.vouchings.vouchesFor(tx, application.id, actor.accountId))) {
      return err(notFound('This code'));
    }
    if (application.state !== 'open' || application.interviewOutcome !== null) {
      return err(wrongState(application.state, 'The outcome of a talk is recorded already. Nothing was changed.'));
    }
    const outcome = accepted ? 'accepted' : 'refused';
    await this.vouchings.interview(tx, application.id, { outcome, reasons: reasons.trim(), by: actor.accountId });
    const { accountId } = actor;
    const act = { accountId, act: 'record-interview', subjectId: application.id, details: { outcome } };
    await this.office.record(tx, act);
    return this.settling.execute(tx, application.id);
  }
}
