import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { EvaluationRepository } from '../persistence/evaluation.repository.ts';
import { StandingRepository } from '../persistence/standing.repository.ts';

/** Organisations that evaluate a forum's pilot: named by the forum, and independent of it and of the money. */
@Injectable()
export class Evaluators {
  constructor(
    private readonly organisations: OrganisationReader,
    private readonly ties: StandingRepository,
    private readonly evaluations: EvaluationRepository,
  ) {}

  async independent(tx: Tx, forumId: string, organisationId: string): Promise<boolean> {
    const organisation = await this.organisations.byId(tx, organisationId);
    if (!organisation || organisation.contributorSince !== null || organisation.kind === 'fund') return false;
    return !(await this.ties.everOnPanel(tx, forumId, organisationId));
  }

  /** Answers whether it could be named. */
  async name(tx: Tx, forumId: string, organisationId: string, at: Date): Promise<boolean> {
    const independent = await this.independent(tx, forumId, organisationId);
    if (independent) await this.evaluations.name(tx, forumId, organisationId, at);
    return independent;
  }
}
