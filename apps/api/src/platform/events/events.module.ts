import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.ts';
import { EventHandlers } from './event-handlers.ts';
import { Idempotency } from './idempotency.ts';
import { Outbox } from './outbox.ts';
import { OutboxWorker } from './outbox-worker.ts';

@Global()
@Module({
  providers: [AuditTrail, EventHandlers, Idempotency, Outbox, OutboxWorker],
  exports: [AuditTrail, EventHandlers, Idempotency, Outbox, OutboxWorker],
})
export class EventsModule {}
