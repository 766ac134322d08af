import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Consultation } from '../domain/consultation.ts';
import type { ConsultationCloseDue, ConsultationOpened } from '../domain/consultations.events.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { MapRuns } from './map-runs.ts';

/** From one state to the next, by a representative or by time. The caller holds the lock of the consultation. */
@Injectable()
export class ConsultationMoves implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly consultations: ConsultationRepository,
    private readonly maps: MapRuns,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ConsultationCloseDue>('consultations.close-due', 'consultations.close', (tx, { consultationId }) =>
      this.closeWhenDue(tx, consultationId),
    );
  }

  now(): Date {
    return this.clock.now();
  }

  async open(tx: Tx, { id, forumId, closesOn }: Consultation): Promise<void> {
    await this.consultations.open(tx, id, dayOf(this.clock.now()));
    const opened: ConsultationOpened = { type: 'consultations.opened', payload: { consultationId: id, forumId } };
    await this.outbox.publish(tx, opened);
    await this.setTimer(tx, id, closesOn);
  }

  async postpone(tx: Tx, { id }: Consultation, closesOn: string): Promise<void> {
    await this.consultations.postpone(tx, id, closesOn);
    await this.setTimer(tx, id, closesOn);
  }

  async close(tx: Tx, { id }: Consultation, at: Date = this.clock.now()): Promise<void> {
    await this.consultations.close(tx, id, at);
    await this.maps.begin(tx, id);
  }

  private async setTimer(tx: Tx, consultationId: string, closesOn: string): Promise<void> {
    const due: ConsultationCloseDue = { type: 'consultations.close-due', payload: { consultationId } };
    await this.outbox.publish(tx, due, endOfDayAnywhere(closesOn));
  }

  /** After a week of downtime it closes late, as of the end of the day that was promised. */
  private async closeWhenDue(tx: Tx, consultationId: string): Promise<void> {
    const consultation = await this.consultations.lockById(tx, consultationId);
    if (consultation?.state !== 'open') return;
    const end = endOfDayAnywhere(consultation.closesOn);
    if (end <= this.clock.now()) await this.close(tx, consultation, end);
  }
}
