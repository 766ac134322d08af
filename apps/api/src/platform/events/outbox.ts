import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
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
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO outbox_events (id, type, payload, occurred_at, available_at) VALUES ($1, $2, $3, $4, $5)`,
      [uuidv7(now), event.type, JSON.stringify(event.payload), now, availableAt],
    );
  }
}
