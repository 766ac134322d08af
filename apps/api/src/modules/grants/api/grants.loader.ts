import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { AppealRecords } from '../application/appeal-records.ts';
import { ApplicationReader } from '../application/application-reader.ts';
import { CallReader } from '../application/call-reader.ts';
import { submissionFaults, type Answers } from '../domain/answers.ts';
import type { Appeal } from '../domain/appeal.ts';
import type { ApplicationType } from './application.type.ts';
import type { CallType } from './call.type.ts';
import { toCallType } from './grants.mapper.ts';
import type { EligibilityDecisionType } from './review.type.ts';

/** Child fields of applications and awards, one statement each per request. */
@Injectable()
export class GrantsLoader {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly calls: CallReader,
    private readonly applications: ApplicationReader,
    private readonly appeals: AppealRecords,
  ) {}

  call(loaders: Loaders, callId: string): Promise<CallType | null> {
    return loaders.load('grants.call', callId, async (ids) => {
      const now = this.clock.now();
      return new Map([...(await this.calls.byIds(ids))].map(([id, call]) => [id, toCallType(call, now)]));
    });
  }

  /** What keeps a draft from being sent, by the same rules as when it is. */
  async faults(loaders: Loaders, application: ApplicationType): Promise<FieldFault[]> {
    if (application.state !== 'draft') return [];
    const call = await loaders.load('grants.call-record', application.callId, (ids) => this.calls.byIds(ids));
    return call ? submissionFaults(call.form, (application.answers ?? {}) as Answers, call) : [];
  }

  eligibility(loaders: Loaders, applicationId: string): Promise<EligibilityDecisionType | null> {
    return loaders.load('grants.eligibility', applicationId, async (ids) => {
      const checks = await this.applications.eligibilityOf(ids);
      return new Map([...checks].map(([id, check]) => [id, { ...check, findings: [...check.findings] }]));
    });
  }

  /** What the board said when it decided; an open proposal says nothing yet. */
  decisionReasons(loaders: Loaders, applicationId: string): Promise<string | null> {
    return loaders.load('grants.decision-reasons', applicationId, (ids) => this.applications.decisionReasons(ids));
  }

  appeal(loaders: Loaders, applicationId: string): Promise<Appeal | null> {
    return loaders.load('grants.appeal', applicationId, (ids) =>
      this.transactions.read((tx) => this.appeals.appeals.ofApplications(tx, ids)),
    );
  }
}
