import { Injectable } from '@nestjs/common';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { FundReader, type Fund } from '../../fund/index.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { DayRateRepository } from '../persistence/day-rate.repository.ts';
import { CompensationRules } from './compensation-rules.ts';

/** What the office works with, and the trail that each of its acts leaves. */
@Injectable()
export class OfficeRecords {
  constructor(
    readonly rules: CompensationRules,
    readonly dayRates: DayRateRepository,
    readonly organisations: OrganisationReader,
    private readonly funds: FundReader,
    private readonly auditTrail: AuditTrail,
  ) {}

  async fundOf(tx: Tx, actor: Actor, slug: string, ...roles: readonly string[]): Promise<Fund | null> {
    const fund = await this.funds.bySlug(tx, slug);
    return fund && holdsRoleIn(actor, fund.organisationId, ...roles) ? fund : null;
  }

  async note(tx: Tx, actor: Actor, act: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    await this.auditTrail.record(tx, { accountId: actor.accountId, act, subjectId, details });
  }
}
