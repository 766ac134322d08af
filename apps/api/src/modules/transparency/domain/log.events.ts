import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** The log grew and signed; its witnesses are to be asked. */
export type CheckpointSigned = DomainEvent<'transparency.checkpoint-signed', { size: number }>;

/** What was decided and booked before there was a log is to be recorded. */
export type BackfillDue = DomainEvent<'transparency.backfill-due', Record<string, never>>;
