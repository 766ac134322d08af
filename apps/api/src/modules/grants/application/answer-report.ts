import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
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
import type { PostFailure } from '../../ledger/index.ts';
import { ReportRepository } from '../persistence/report.repository.ts';
import { AwardAccess } from './award-access.ts';
import { ReleaseTranche } from './release-tranche.ts';

export interface AnswerReportInput {
  readonly reportId: string;
  readonly accept: boolean;
  /** Told to the grantee. */
  readonly answer: string;
}

export type AnswerReportFailure = NotFound | WrongState | InvalidInput | PostFailure;

/** The grants officer accepts a report, which makes its tranche payable, or returns it with what is missing. */
@Injectable()
export class AnswerReport {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly reports: ReportRepository,
    private readonly access: AwardAccess,
    private readonly releaseTranche: ReleaseTranche,
  ) {}

  execute(actor: Actor, input: AnswerReportInput): Promise<Result<string, AnswerReportFailure>> {
    return this.transactions.run<string, AnswerReportFailure>(async (tx) => {
      const faults = textFaults(input.answer, { path: 'answer', minLength: 5, maxLength: 4_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const report = isUuid(input.reportId) ? await this.reports.lock(tx, input.reportId) : null;
      if (!report || report.submittedBy === actor.accountId) return err(notFound('The report'));
      if (report.state !== 'submitted') return err(wrongState(report.state, 'This report was answered before.'));
      const found = await this.access.lockTranche(tx, report.trancheId);
      if (!found.ok) return found;
      const state = input.accept ? 'accepted' : 'returned';
      await this.reports.answer(tx, report.id, {
        state,
        text: input.answer.trim(),
        by: actor.accountId,
        now: this.clock.now(),
      });
      if (!input.accept) return ok(report.id);
      const released = await this.releaseTranche.execute(tx, found.value.award, found.value.tranche, actor.accountId);
      return released.ok ? ok(report.id) : released;
    });
  }
}
