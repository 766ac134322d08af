import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ResolutionReader } from '../../governance/index.ts';
import type { Application } from '../domain/application.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import type { EligibilityCheck } from '../persistence/review.repository.ts';
import { ApplicationAccess } from './application-access.ts';
import { ReviewRecords } from './review-records.ts';

/** Applications as their own organisation sees them. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ApplicationAccess,
    private readonly records: ReviewRecords,
    private readonly decisions: DecisionRepository,
    private readonly resolutions: ResolutionReader,
  ) {}

  /** Of one call only when `callId` is given. */
  mine(actor: Actor, request: PageRequest, callId: string | null = null): Promise<Page<Application>> {
    if (callId !== null && !isUuid(callId)) return Promise.resolve({ edges: [], hasNextPage: false });
    const filter = { organisationIds: organisationsWithRole(actor, ...APPLICANT_ROLES), callId: callId ?? undefined };
    return this.transactions.read((tx) => this.records.applications.list(tx, filter, request));
  }

  own(actor: Actor, id: string): Promise<Application | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.readOwn(tx, actor, id);
      return found.ok ? found.value : null;
    });
  }

  /** Decisions on eligibility, which applicants read with their reasons. */
  eligibilityOf(applicationIds: readonly string[]): Promise<Map<string, EligibilityCheck>> {
    return this.transactions.read((tx) => this.records.reviews.eligibilityOf(tx, applicationIds));
  }

  /** The board's reasons by application, for those that it has decided. */
  decisionReasons(applicationIds: readonly string[]): Promise<Map<string, string>> {
    return this.transactions.read(async (tx) => {
      const decisions = [...(await this.decisions.latestOf(tx, applicationIds)).values()];
      const resolutions = await this.resolutions.byIds(
        tx,
        decisions.flatMap(({ resolutionId }) => (resolutionId ? [resolutionId] : [])),
      );
      const reasons = decisions.map(
        ({ applicationId, resolutionId }) => [applicationId, resolutions.get(resolutionId ?? '')?.reasons] as const,
      );
      return new Map(reasons.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
    });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Application>> {
    return this.records.applications.byIds(tx, ids);
  }
}
