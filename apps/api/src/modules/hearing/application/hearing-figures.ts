import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { DomainEvent } from '../../../platform/events/outbox.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { countedOn, daysOfQuarter, withholdSmall } from '../domain/figures.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { FiguresRepository, type PublishedFigures } from '../persistence/figures.repository.ts';

export type { PublishedFigures };

type FiguresDue = DomainEvent<'hearing.figures-due', { readonly period: string }>;

/** Figures of grievances that may be published: quarters that are counted once, without small groups (rule T2). */
@Injectable()
export class HearingFigures implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly figures: FiguresRepository,
    private readonly transactions: TransactionRunner,
    private readonly addressees: AddresseeReader,
  ) {}

  onModuleInit(): void {
    this.handlers.on<FiguresDue>('hearing.figures-due', 'hearing.publish-figures', (tx, { period }) =>
      this.publish(tx, period),
    );
  }

  /** Latest quarter first; `asOf` is the day on which it was counted. */
  of(tx: Tx, addresseeId: string): Promise<PublishedFigures[]> {
    return this.figures.ofAddressee(tx, addresseeId);
  }

  /** Of a company by its slug, latest quarter first; of none, the latest quarter of every company, by name. */
  published(slug: string | null): Promise<PublishedFigures[]> {
    return this.transactions.read(async (tx) => {
      if (slug === null) return this.figures.latest(tx);
      const addressee = await this.addressees.bySlug(tx, slug);
      return addressee ? this.figures.ofAddressee(tx, addressee.id) : [];
    });
  }

  private async publish(tx: Tx, period: string): Promise<void> {
    const today = dayOf(this.clock.now());
    if (today < countedOn(period)) return;
    const { from, before } = daysOfQuarter(period);
    for (const { addresseeId, total, groups } of await this.figures.count(tx, from, before)) {
      const figures = withholdSmall(period, total, groups, SMALLEST_GROUP);
      await this.figures.publish(tx, addresseeId, figures, today);
    }
  }
}
