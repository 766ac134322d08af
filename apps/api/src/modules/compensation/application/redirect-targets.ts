import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Offer } from '../domain/offer.ts';
import { ScheduleRepository } from '../persistence/schedule.repository.ts';
import { TargetRepository, type RedirectTarget } from '../persistence/target.repository.ts';

/** Who can receive instead of the person, and what can be given instead of money. */
@Injectable()
export class RedirectTargets {
  constructor(
    private readonly targets: TargetRepository,
    private readonly schedules: ScheduleRepository,
    private readonly clock: Clock,
  ) {}

  /** NGOs, vetted and screened today, whose bank details for this currency a second person confirmed. */
  of(tx: Tx, offer: Pick<Offer, 'currency'>): Promise<RedirectTarget[]> {
    return this.targets.forCurrency(tx, offer.currency, this.clock.now());
  }

  async has(tx: Tx, offer: Pick<Offer, 'currency'>, organisationId: string): Promise<boolean> {
    return (await this.of(tx, offer)).some((target) => target.organisationId === organisationId);
  }

  async hasInKind(tx: Tx, offer: Pick<Offer, 'scheduleId' | 'area'>, slug: string): Promise<boolean> {
    const schedule = (await this.schedules.byIds(tx, [offer.scheduleId])).get(offer.scheduleId);
    return (schedule?.content.inKind ?? []).some((thing) => thing.area === offer.area && thing.slug === slug);
  }
}
