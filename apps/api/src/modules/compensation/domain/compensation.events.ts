import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** Told by engagements: somebody agreed to take part. */
export type ParticipationAgreed = DomainEvent<
  'engagements.participation-agreed',
  { participationId: string; accountId: string; forumId: string; activity: string; minutes: number }
>;
/** Told by engagements; whoever stopped took part and is paid. */
export type ParticipationEnded = DomainEvent<
  'engagements.participation-ended',
  { participationId: string; state: string }
>;
/** Told by positions: the payload tells nothing of how anybody rated. */
export type PanelServed = DomainEvent<'positions.panel-served', { roundId: string; accountId: string }>;

/** An offer waits for this person's choice, or their claim was decided; never what was chosen. */
export type OfferMade = DomainEvent<'compensation.offer-made', { offerId: string; accountId: string }>;
export type ClaimDecided = DomainEvent<'compensation.claim-decided', { claimId: string; accountId: string }>;
export type ClaimFiled = DomainEvent<'compensation.claim-filed', { claimId: string; fundId: string }>;

export type EnvelopeOpened = DomainEvent<'compensation.envelope-opened', { fundId: string; currency: string }>;
export type EnvelopeEnds = DomainEvent<'compensation.envelope-ends', { envelopeId: string }>;
/** The next part of a batch is due; each part is an event of its own. */
export type SendPart = DomainEvent<'compensation.send-part', { batchId: string; part: number }>;
export type BatchDone = DomainEvent<'compensation.batch-done', { batchId: string; fundId: string }>;
export type DiscloseDue = DomainEvent<'compensation.disclose', { fundId: string }>;
