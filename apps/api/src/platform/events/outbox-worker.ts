import { Injectable } from '@nestjs/common';
import { Clock, SECOND_MS } from '../clock/clock.ts';
import { TransactionRunner } from '../database/transaction.ts';
import { EventHandlers } from './event-handlers.ts';

const LEASE_MS = 30 * SECOND_MS;
const BATCH = 50;
const MAX_BACKOFF_MS = 600 * SECOND_MS;

interface OutboxEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: object;
  readonly attempts: number;
}

/**
 * Hands events to their handlers, at least once: a worker leases a batch for thirty seconds, so a killed worker's
 * events come back by themselves, and each handler's effect commits together with its mark.
 */
@Injectable()
export class OutboxWorker {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
  ) {}

  /** Handles what is due now and answers how many events that were. */
  async runOnce(): Promise<number> {
    const events = await this.lease();
    for (const event of events) await this.handle(event);
    return events.length;
  }

  /** Until nothing is due; for tests and the demo, which must see all consequences before they go on. */
  async drain(): Promise<void> {
    while ((await this.runOnce()) > 0);
  }

  private async lease(): Promise<OutboxEvent[]> {
    const now = this.clock.now();
    const rows = await this.transactions.commit((tx) =>
      tx.query<OutboxEvent>(
        `UPDATE outbox_events SET leased_until = $1, attempts = attempts + 1
          WHERE id IN (SELECT id FROM outbox_events
                        WHERE done_at IS NULL AND available_at <= $2 AND (leased_until IS NULL OR leased_until <= $2)
                        ORDER BY available_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
        RETURNING id, type, payload, attempts`,
        [new Date(now.getTime() + LEASE_MS), now],
      ),
    );
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  private async handle(event: OutboxEvent): Promise<void> {
    try {
      for (const handler of this.handlers.of(event.type)) await this.runHandler(event, handler);
      await this.finish(event.id);
    } catch (error) {
      await this.postpone(event, error);
    }
  }

  private runHandler(event: OutboxEvent, handler: ReturnType<EventHandlers['of']>[number]): Promise<void> {
    return this.transactions.commit(async (tx) => {
      const fresh = await tx.query(
        `INSERT INTO handled_events (event_id, handler, handled_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
        [event.id, handler.name, this.clock.now()],
      );
      if (fresh.length > 0) await handler.handle(tx, event.payload as never, event.id);
    });
  }

  private async finish(eventId: string): Promise<void> {
    const sql = `UPDATE outbox_events SET done_at = $2, last_error = NULL WHERE id = $1`;
    await this.transactions.commit((tx) => tx.query(sql, [eventId, this.clock.now()]));
  }

  private async postpone(event: OutboxEvent, error: unknown): Promise<void> {
    const backoffMs = Math.min(SECOND_MS * 2 ** Math.min(event.attempts, 12), MAX_BACKOFF_MS);
    const name = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
    const sql = `UPDATE outbox_events SET available_at = $2, leased_until = NULL, last_error = $3 WHERE id = $1`;
    const next = new Date(this.clock.now().getTime() + backoffMs);
    await this.transactions.commit((tx) => tx.query(sql, [event.id, next, name]));
  }
}
