import { Injectable } from '@nestjs/common';
import { type Actor, organisationsWithRole } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RoleReader } from '../../organisations/index.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';

/** Who may judge which application. */
@Injectable()
export class Reviewers {
  constructor(
    readonly reviews: ReviewRepository,
    private readonly roles: RoleReader,
  ) {}

  /** A reviewer of the officer's own fund who does not belong, and never belonged, to the applicant. */
  async mayReview(tx: Tx, officer: Actor, reviewerId: string, applicantId: string): Promise<boolean> {
    const funds = organisationsWithRole(officer, 'grants_officer');
    const current = await this.roles.currentRolesOf(tx, reviewerId);
    const ever = await this.roles.rolesOf(tx, reviewerId);
    const isReviewer = current.some((held) => held.role === 'reviewer' && funds.includes(held.organisationId));
    return isReviewer && !ever.some((held) => held.organisationId === applicantId);
  }
}
