import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { RoleReader } from '../../organisations/index.ts';
import type { Assignment } from '../persistence/review.repository.ts';
import { ApplicationAccess } from './application-access.ts';
import { ReviewRecords } from './review-records.ts';

/** One person who may be asked to judge an application, or was asked already. */
export interface ReviewerChoice {
  readonly accountId: string;
  /** False for who belongs or belonged to the applicant, or is a reviewer no longer. */
  readonly mayReview: boolean;
  /** Null while this person was not asked. */
  readonly assignment: Assignment | null;
  /** Reviews that this person still has to write, of any application. */
  readonly openReviews: number;
}

/** Whom a grants officer can ask, and whom somebody asked: officers only, because the board reads unnamed reviews. */
@Injectable()
export class ReviewerChoices {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ApplicationAccess,
    private readonly records: ReviewRecords,
    private readonly roles: RoleReader,
  ) {}

  /** Null where there is no such application for this officer. */
  of(actor: Actor, applicationId: string): Promise<readonly ReviewerChoice[] | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.readSent(tx, actor, applicationId, 'grants_officer');
      if (!found.ok) return null;
      const assignments = await this.records.reviews.assignmentsOf(tx, applicationId);
      const reviewers = await this.reviewersOf(tx, organisationsWithRole(actor, 'grants_officer'));
      const ids = [...new Set([...reviewers, ...assignments.map((one) => one.reviewerId)])];
      const conflicted = await this.roles.everHeldIn(tx, found.value.organisationId, ids);
      const open = await this.records.reviews.openCounts(tx, ids);
      return ids.map((accountId) => ({
        accountId,
        mayReview: reviewers.has(accountId) && !conflicted.has(accountId),
        assignment: assignments.find((one) => one.reviewerId === accountId) ?? null,
        openReviews: open.get(accountId) ?? 0,
      }));
    });
  }

  /** An officer serves one fund, rarely two: one statement for each. */
  private async reviewersOf(tx: Tx, fundOrganisations: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const organisationId of fundOrganisations) {
      for (const { accountId } of await this.roles.holders(tx, { organisationId, role: 'reviewer' }))
        found.add(accountId);
    }
    return found;
  }
}
