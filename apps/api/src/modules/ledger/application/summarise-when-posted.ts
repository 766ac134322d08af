import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, SECOND_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { EntryPosted, SummaryDue } from '../domain/ledger.events.ts';
import { BalancesRepository } from '../persistence/balances.repository.ts';

const DELAY_MS = 30 * SECOND_MS;
/** Clocks of several machines may differ by this much; the guard pushes an entry that comes even later forward. */
const CLOCK_MARGIN_MS = 10 * SECOND_MS;
/** An account is summarised after this many postings, so a balance never reads many more rows than that. */
const MIN_POSTINGS = 500;

/**
 * Keeps balances fast: half a minute after a posting, accounts with many new postings get a snapshot, an append-only
 * row that says what the account held at a moment. Balances at any moment stay exact, because they start from the last
 * snapshot before it and add the postings after.
 */
@Injectable()
export class SummariseWhenPosted implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly balances: BalancesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.on<EntryPosted>('ledger.entry-posted', 'ledger.request-summary', (tx, { fundId }) =>
      this.request(tx, fundId),
    );
    this.handlers.on<SummaryDue>('ledger.summary-due', 'ledger.summarise', (tx, { fundId }) =>
      this.summarise(tx, fundId),
    );
  }

  private async request(tx: Tx, fundId: string): Promise<void> {
    const now = this.clock.now();
    if (!(await this.balances.requestSummary(tx, fundId, now))) return;
    const event: SummaryDue = { type: 'ledger.summary-due', payload: { fundId } };
    await this.outbox.publish(tx, event, new Date(now.getTime() + DELAY_MS));
  }

  async summarise(tx: Tx, fundId: string): Promise<void> {
    await this.balances.closeRequest(tx, fundId);
    const until = new Date(this.clock.now().getTime() - CLOCK_MARGIN_MS);
    const last = await this.balances.lastSummary(tx, fundId);
    if (last && last >= until) return;
    if ((await this.balances.countDueForSummary(tx, fundId, until, MIN_POSTINGS)) === 0) return;
    await this.balances.summarise(tx, fundId, until, MIN_POSTINGS);
  }
}
