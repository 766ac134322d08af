import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DomainEvent } from '../../../platform/events/outbox.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { countedOn, daysOfQuarter, type QuarterFigures, withholdSmall } from '../domain/figures.ts';
import { FiguresRepository } from '../persistence/figures.repository.ts';

type FiguresDue = DomainEvent<'hearing.figures-due', { readonly period: string }>;

/** Figures of grievances that may be published: quarters that are counted once, without small groups (rule T2). */
@Injectable()
export class HearingFigures implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly figures: FiguresRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<FiguresDue>('hearing.figures-due', 'hearing.publish-figures', (tx, { period }) =>
      this.publish(tx, period),
    );
  }

  /** Latest quarter first; `asOf` is the day on which it was counted. */
  of(tx: Tx, addresseeId: string): Promise<(QuarterFigures & { readonly asOf: string })[]> {
    return this.figures.ofAddressee(tx, addresseeId);
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
