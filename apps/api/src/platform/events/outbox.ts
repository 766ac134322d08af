import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { startOfDay } from '../clock/days.ts';
import type { Tx } from '../database/transaction.ts';
import { uuidv7 } from '../database/uuid.ts';

/** A fact that happened, told to other modules. The payload holds ids and public facts, never a person's details. */
export interface DomainEvent<Type extends string = string, Payload extends object = object> {
  readonly type: Type;
  readonly payload: Payload;
}

/** Writes events into the transaction that made them true; the worker hands them out after the commit. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** `availableAt` postpones the event: a clock that survives restarts. */
  async publish(tx: Tx, event: DomainEvent, availableAt: Date = this.clock.now()): Promise<void> {
    await this.insert(tx, event, this.clock.now(), availableAt);
  }

  /** As {@link publish}, of what somebody did whom the moment could give away: only its day is kept. */
  async publishWithoutMoment(tx: Tx, event: DomainEvent, availableAt: Date): Promise<void> {
    await this.insert(tx, event, startOfDay(this.clock.now()), availableAt);
  }

  private async insert(tx: Tx, event: DomainEvent, occurredAt: Date, availableAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO outbox_events (id, type, payload, occurred_at, available_at) VALUES ($1, $2, $3, $4, $5)`,
      [uuidv7(occurredAt), event.type, JSON.stringify(event.payload), occurredAt, availableAt],
    );
  }
}
