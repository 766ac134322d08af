import { Injectable, type OnModuleInit } from '@nestjs/common';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox, type DomainEvent } from '../../../platform/events/outbox.ts';
import type { CheckEnded, SnapshotDue } from '../domain/record.events.ts';
import { MakeSnapshot } from './make-snapshot.ts';
import { NoticeFacts } from './notice-facts.ts';
import { PublishCheckedFacts } from './publish-checked-facts.ts';
import { RecordDesk } from './record-desk.ts';
import { RecordSources, type ItemFacts } from './record-sources.ts';

/** A safety officer's hold on an item may be over: its facts are looked at again. */
type LookAgain = DomainEvent<'transparency.look-again', { itemId: string }>;

/** What tells of an item, a request or an engagement. Whatever happened, its whole history is read: late or twice is harmless. */
const OF_ITEMS = ['positions.answer-moved', 'positions.answer-noted', 'positions.overdue', 'transparency.look-again'];
/** The first when 72 hours are over (an earlier acknowledgement is known by then), the other when a hold begins or ends. */
const OF_ALERTS = ['positions.alert-ends', 'positions.alert-noted'];
const OF_REQUESTS = ['filed', 'silent', 'answered', 'withdrawn'].map((what) => `engagements.request-${what}`);
const OF_ENGAGEMENTS = ['engagements.moved', 'engagements.confidential-sealed', 'engagements.confidential-released'];

/** The days and holds by which a record changes without anything new. */
@Injectable()
export class RecordCalendar {
  constructor(
    private readonly publishing: PublishCheckedFacts,
    private readonly keeping: MakeSnapshot,
    private readonly desk: RecordDesk,
  ) {}

  /** Holds back what its own page holds back, and lets it go with it. */
  async follow(tx: Tx, subjectIds: readonly string[], isHeld: boolean): Promise<void> {
    for (const addresseeId of await this.desk.facts.setSourceHeld(tx, subjectIds, isHeld)) {
      await this.publishing.execute(tx, addresseeId);
      await this.desk.refreshing.execute(tx, addresseeId);
    }
  }

  listen(handlers: EventHandlers): void {
    handlers.on<CheckEnded>('transparency.check-ended', 'transparency.publish-checked', (tx, { addresseeId }) =>
      this.publishing.execute(tx, addresseeId),
    );
    // A company that registered was asked before: its page bears its name from now on.
    handlers.on<DomainEvent<string, { addresseeId: string }>>(
      'engagements.addressee-joined',
      'transparency.name-the-company',
      (tx, { addresseeId }) => this.desk.refreshing.execute(tx, addresseeId),
    );
    handlers.on<SnapshotDue>('transparency.snapshot-due', 'transparency.make-snapshot', (tx, { addresseeId, asOf }) =>
      this.keeping.execute(tx, addresseeId, asOf),
    );
  }
}

/** Keeps records up with what other modules tell, and turns pages on the days that were promised. */
@Injectable()
export class CollectFacts implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly sources: RecordSources,
    private readonly noticing: NoticeFacts,
    private readonly turning: RecordCalendar,
  ) {}

  onModuleInit(): void {
    this.on<{ itemId: string }>(OF_ITEMS, async (tx, { itemId }) =>
      this.ofItems(tx, await this.sources.ofItems(tx, [itemId])),
    );
    this.on<{ positionId: string; addresseeId: string }>(['positions.delivered'], async (tx, delivery) =>
      this.ofItems(tx, await this.sources.ofDelivery(tx, delivery.positionId, delivery.addresseeId)),
    );
    this.on<{ alertId: string }>(OF_ALERTS, async (tx, { alertId }) => this.ofAlert(tx, alertId));
    this.on<{ requestId: string }>(OF_REQUESTS, async (tx, { requestId }) =>
      this.noticing.execute(tx, await this.sources.ofRequests(tx, [requestId])),
    );
    this.on<{ engagementId: string }>(OF_ENGAGEMENTS, async (tx, { engagementId }) =>
      this.noticing.execute(tx, await this.sources.ofEngagement(tx, engagementId)),
    );
    this.turning.listen(this.handlers);
  }

  private on<Payload extends object>(
    types: readonly string[],
    handle: (tx: Tx, payload: Payload) => Promise<void>,
  ): void {
    for (const type of types) {
      const name = `transparency.facts-of-${type.replace('.', '-')}`;
      this.handlers.on<DomainEvent<string, Payload>>(type, name, handle);
    }
  }

  private async ofAlert(tx: Tx, alertId: string): Promise<void> {
    const { facts, open, held } = await this.sources.ofAlerts(tx, [alertId]);
    await this.noticing.execute(tx, facts);
    await this.turning.follow(tx, open, false);
    await this.turning.follow(tx, held, true);
  }

  private async ofItems(tx: Tx, { facts, open, held }: ItemFacts): Promise<void> {
    await this.noticing.execute(tx, facts);
    await this.turning.follow(tx, open, false);
    await this.turning.follow(
      tx,
      held.map(({ subjectId }) => subjectId),
      true,
    );
    for (const { itemId, until } of held) {
      const again: LookAgain = { type: 'transparency.look-again', payload: { itemId } };
      await this.outbox.publish(tx, again, endOfDayAnywhere(until));
    }
  }
}
