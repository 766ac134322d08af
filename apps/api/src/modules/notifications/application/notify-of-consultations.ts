import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { MapReady } from '../../consultations/index.ts';
import { Notify } from './notify.ts';

/** Representatives learn that results can be read. Members find open consultations among what waits for them. */
@Injectable()
export class NotifyOfConsultations implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
  ) {}

  onModuleInit(): void {
    this.handlers.on<MapReady>('consultations.map-ready', 'notifications.consultation-results', (tx, facts, eventId) =>
      this.notify.tell(tx, facts.accountIds, {
        eventId,
        kind: 'consultation-results',
        subjectId: facts.consultationId,
      }),
    );
  }
}
