import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { MapStep } from '../domain/consultations.events.ts';
import { OpinionMapRepository } from '../persistence/opinion-map.repository.ts';
import { MapSteps } from './map-steps.ts';

/**
 * The map of a consultation, drawn in the worker: each package of members is an event and a transaction of its own, so
 * that a run goes on where it was when a worker dies, and nobody waits for it.
 */
@Injectable()
export class MapRuns implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly maps: OpinionMapRepository,
    private readonly steps: MapSteps,
  ) {}

  onModuleInit(): void {
    this.handlers.on<MapStep>('consultations.map-step', 'consultations.draw-map', (tx, step) => this.goOn(tx, step));
  }

  /** Starts a run; one that is under way is given up for it. */
  async begin(tx: Tx, consultationId: string): Promise<void> {
    const run = await this.maps.begin(tx, consultationId, this.clock.now());
    await this.publish(tx, { consultationId, run });
  }

  private async goOn(tx: Tx, { consultationId, run }: MapStep['payload']): Promise<void> {
    const job = await this.maps.lock(tx, consultationId);
    if (job?.run !== run || job.stage === 'done') return;
    const isDone = await this.steps.perform(tx, job);
    if (!isDone) await this.publish(tx, { consultationId, run });
  }

  private publish(tx: Tx, payload: MapStep['payload']): Promise<void> {
    return this.outbox.publish(tx, { type: 'consultations.map-step', payload });
  }
}
