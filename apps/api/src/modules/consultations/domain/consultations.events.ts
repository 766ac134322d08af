import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** Members of the forum are asked from now on. */
export type ConsultationOpened = DomainEvent<'consultations.opened', { consultationId: string; forumId: string }>;

/** The last day may be over; a timer. */
export type ConsultationCloseDue = DomainEvent<'consultations.close-due', { consultationId: string }>;

/** The next package of members for the map of one run. */
export type MapStep = DomainEvent<'consultations.map-step', { consultationId: string; run: number }>;

/** Results can be read by members; the accounts are those of the representatives. */
export type MapReady = DomainEvent<'consultations.map-ready', { consultationId: string; accountIds: string[] }>;
