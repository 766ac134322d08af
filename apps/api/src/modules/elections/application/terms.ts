import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import { ForumAppointments } from '../../forums/index.ts';
import type { Term, TermEnding, TermEndsSoon, TermOver } from '../domain/aftermath.events.ts';
import { PetitionRepository } from '../persistence/petition.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** How long before a term ends it is said: enough for nominations, a key ceremony, two weeks of voting and challenges. */
export const TERM_NOTICE_DAYS = 60;

/** What the end of a term touches. */
@Injectable()
export class TermRows {
  constructor(
    readonly seats: SeatRepository,
    readonly petitions: PetitionRepository,
    readonly appointments: ForumAppointments,
  ) {}
}

/**
 * Terms run out by their date: whoever holds a seat is read by the day. What time has to do is to say so beforehand,
 * to write into the log that it happened, and to end petitions about seats that are no more.
 */
@Injectable()
export class Terms implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly rows: TermRows,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.handlers.on<TermEnding>('elections.term-ending', 'elections.say-term-ends', (tx, term) => this.say(tx, term));
    this.handlers.on<TermOver>('elections.term-over', 'elections.end-term', (tx, term) => this.end(tx, term));
  }

  /** Sets both timers of a term of one constituency. */
  async begin(tx: Tx, term: Term): Promise<void> {
    const endsAt = new Date(`${term.endsOn}T00:00:00Z`);
    const noticeAt = new Date(endsAt.getTime() - TERM_NOTICE_DAYS * DAY_MS);
    const now = this.clock.now();
    const ending: TermEnding = { type: 'elections.term-ending', payload: term };
    await this.outbox.publish(tx, ending, noticeAt > now ? noticeAt : now);
    await this.outbox.publish(tx, { type: 'elections.term-over', payload: term } satisfies TermOver, endsAt);
  }

  private async say(tx: Tx, term: Term): Promise<void> {
    await this.record(tx, 'representatives-term-ending', term);
    const officers = await this.rows.appointments.holdersOf(tx, term.forumId, 'returning_officer');
    const payload = { ...term, accountIds: officers.map(({ accountId }) => accountId) };
    await this.outbox.publish(tx, { type: 'elections.term-ends-soon', payload } satisfies TermEndsSoon);
  }

  private async end(tx: Tx, term: Term): Promise<void> {
    for (const { id } of await this.rows.seats.endingWith(tx, term)) await this.rows.petitions.lapseOf(tx, id);
    await this.record(tx, 'representatives-term-ended', term);
  }

  /** Seats by their ids: pseudonyms stand on the forum's public page, not in a log that nothing leaves. */
  private async record(tx: Tx, kind: string, term: Term): Promise<void> {
    const seats = (await this.rows.seats.endingWith(tx, term)).map(({ id }) => id);
    const record = {
      constituency: term.constituencyId,
      endsOn: term.endsOn,
      forum: term.forumId,
      reason: 'term',
      seats,
    };
    await this.records.publish(tx, { kind, subjectId: term.constituencyId, record });
  }
}
