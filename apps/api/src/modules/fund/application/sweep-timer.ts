import { Injectable } from '@nestjs/common';
import { Clock, HOUR_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { SweepDue } from '../domain/fund.events.ts';
import { ProviderEventRepository } from '../persistence/provider-event.repository.ts';

const EVERY_MS = HOUR_MS;

/** Keeps exactly one sweep of the provider ahead; it begins with the first payment. */
@Injectable()
export class SweepTimer {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly events: ProviderEventRepository,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async begin(tx: Tx): Promise<void> {
    const now = this.clock.now();
    if (await this.events.beginSweeps(tx, now)) await this.set(tx, now);
  }

  async set(tx: Tx, since: Date): Promise<void> {
    const event: SweepDue = { type: 'fund.provider-sweep-due', payload: { since: since.toISOString() } };
    await this.outbox.publish(tx, event, new Date(this.clock.now().getTime() + EVERY_MS));
  }
}
