import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { AppealRecords } from '../application/appeal-records.ts';
import { ApplicationReader } from '../application/application-reader.ts';
import { CallReader } from '../application/call-reader.ts';
import type { Appeal } from '../domain/appeal.ts';
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

  eligibility(loaders: Loaders, applicationId: string): Promise<EligibilityDecisionType | null> {
    return loaders.load('grants.eligibility', applicationId, async (ids) => {
      const checks = await this.applications.eligibilityOf(ids);
      return new Map([...checks].map(([id, check]) => [id, { ...check, findings: [...check.findings] }]));
    });
  }

  decisionReasons(loaders: Loaders, applicationId: string): Promise<string | null> {
    return loaders.load('grants.decision-reasons', applicationId, async (ids) => {
      const decisions = await this.transactions.read((tx) => this.appeals.decisions.latestOf(tx, ids));
      return new Map([...decisions].map(([id, decision]) => [id, decision.reasons]));
    });
  }

  appeal(loaders: Loaders, applicationId: string): Promise<Appeal | null> {
    return loaders.load('grants.appeal', applicationId, (ids) =>
      this.transactions.read((tx) => this.appeals.appeals.ofApplications(tx, ids)),
    );
  }
}
