import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FundReader } from '../../fund/index.ts';
import { resolutionReference, ResolutionReader } from '../../governance/index.ts';
import type { Schedule } from '../domain/schedule.ts';
import { DisclosureRepository, type Disclosure } from '../persistence/disclosure.repository.ts';
import { ScheduleRepository } from '../persistence/schedule.repository.ts';

export interface PublicSchedule extends Schedule {
  /** How the resolution that adopted it is quoted, e.g. R-2026-014. */
  readonly resolution: string | null;
  readonly isInForce: boolean;
}

@Injectable()
export class PublicTables {
  constructor(
    readonly schedules: ScheduleRepository,
    readonly disclosures: DisclosureRepository,
  ) {}
}

/** What anybody may read: the rules, and what was paid by them in groups. */
@Injectable()
export class PublicCompensation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly funds: FundReader,
    private readonly resolutions: ResolutionReader,
    private readonly tables: PublicTables,
  ) {}

  /** The latest version first; empty for a fund without rules. */
  schedules(fundSlug: string): Promise<PublicSchedule[]> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      if (!fund) return [];
      const [current] = await this.tables.schedules.inForce(tx, dayOf(this.clock.now()), [fund.id]);
      const found: PublicSchedule[] = [];
      for (const schedule of await this.tables.schedules.ofFund(tx, fund.id)) {
        const resolution = await this.resolutions.byId(tx, schedule.resolutionId);
        const reference = resolution?.number ? resolutionReference(resolution.number, resolution.decidedAt) : null;
        found.push({ ...schedule, resolution: reference, isInForce: schedule.id === current?.id });
      }
      return found;
    });
  }

  totals(fundSlug: string): Promise<Disclosure[]> {
    return this.transactions.read(async (tx) => {
      const fund = await this.funds.bySlug(tx, fundSlug);
      return fund ? this.tables.disclosures.ofFund(tx, fund.id) : [];
    });
  }
}
