import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Award, Tranche } from '../domain/award.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { AwardRepository } from '../persistence/award.repository.ts';
import { ReportRepository, type Report } from '../persistence/report.repository.ts';
import { ApplicationAccess } from './application-access.ts';

const NONE: Page<Award> = { edges: [], hasNextPage: false };
const FUND_READERS = [
  'grants_officer',
  'finance_officer',
  'second_officer',
  'board_member',
  'board_chair',
  'auditor',
] as const;

/** Awards as their grantees and the fund's people see them; other modules read by transaction. */
@Injectable()
export class AwardReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly awards: AwardRepository,
    private readonly reports: ReportRepository,
    private readonly access: ApplicationAccess,
  ) {}

  mine(actor: Actor, request: PageRequest): Promise<Page<Award>> {
    const organisationIds = organisationsWithRole(actor, ...APPLICANT_ROLES);
    return this.transactions.read((tx) => this.awards.list(tx, { organisationIds }, request));
  }

  ofFund(actor: Actor, fundId: string, request: PageRequest): Promise<Page<Award>> {
    return this.transactions.read(async (tx) => {
      const allowed = await this.access.holdsInFund(tx, actor, fundId, ...FUND_READERS);
      return allowed ? this.awards.list(tx, { fundId }, request) : NONE;
    });
  }

  /** Null for whoever may not see it. */
  one(actor: Actor, awardId: string): Promise<Award | null> {
    return this.transactions.read(async (tx) => {
      const award = isUuid(awardId) ? (await this.awards.byIds(tx, [awardId])).get(awardId) : undefined;
      if (!award) return null;
      if (organisationsWithRole(actor, ...APPLICANT_ROLES).includes(award.organisationId)) return award;
      return (await this.access.holdsInFund(tx, actor, award.fundId, ...FUND_READERS)) ? award : null;
    });
  }

  tranchesOf(awardIds: readonly string[]): Promise<Map<string, Tranche[]>> {
    return this.transactions.read((tx) => this.awards.tranchesOf(tx, awardIds));
  }

  reportsOf(trancheIds: readonly string[]): Promise<Map<string, Report[]>> {
    return this.transactions.read((tx) => this.reports.ofTranches(tx, trancheIds));
  }

  /** For other modules: no check of who asks. */
  byIds(tx: Tx, awardIds: readonly string[]): Promise<Map<string, Award>> {
    return this.awards.byIds(tx, awardIds);
  }
}
