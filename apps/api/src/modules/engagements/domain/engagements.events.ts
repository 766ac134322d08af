import type { DomainEvent } from '../../../platform/events/outbox.ts';
import type { EngagementState } from './engagement.ts';

export type EngagementMoved = DomainEvent<'engagements.moved', { engagementId: string; state: EngagementState }>;
export type BriefingPublished = DomainEvent<
  'engagements.briefing-published',
  { engagementId: string; version: number }
>;
export type GroundRulesProposed = DomainEvent<
  'engagements.ground-rules-proposed',
  { engagementId: string; version: number }
>;
/** Every signature is there. */
export type GroundRulesAgreed = DomainEvent<
  'engagements.ground-rules-agreed',
  { engagementId: string; version: number }
>;
/** The day for an answer to a proposal, or for the review, has come. */
export type GroundRulesDue = DomainEvent<'engagements.ground-rules-due', { engagementId: string; version: number }>;
export type ReviewDue = DomainEvent<'engagements.review-due', { engagementId: string }>;

export type RequestFiled = DomainEvent<'engagements.request-filed', { requestId: string; addresseeId: string }>;
/** The promised day has passed everywhere. */
export type RequestDue = DomainEvent<'engagements.request-due', { requestId: string }>;
export type RequestSilent = DomainEvent<'engagements.request-silent', { requestId: string; addresseeId: string }>;
export type RequestWithdrawn = DomainEvent<'engagements.request-withdrawn', { requestId: string; addresseeId: string }>;
/** Whoever asked wants a new link sent to the public address. */
export type RequestAskedAgain = DomainEvent<'engagements.request-asked-again', { requestId: string }>;
export type RequestAnswered = DomainEvent<'engagements.request-answered', { requestId: string; addresseeId: string }>;

/** Who was asked before they registered is the company's addressee now; the one that came with the registration leads there. */
export type AddresseeJoined = DomainEvent<
  'engagements.addressee-joined',
  { addresseeId: string; organisationId: string; replacedId: string }
>;
/** A forum asks for an independent expert, paid by the fund. */
export type ExpertAsked = DomainEvent<
  'engagements.expert-asked',
  { expertRequestId: string; engagementId: string; forumId: string; days: number }
>;
export type ConfidentialDue = DomainEvent<'engagements.confidential-due', { itemId: string }>;
export type ConfidentialSealed = DomainEvent<
  'engagements.confidential-sealed',
  { itemId: string; engagementId: string }
>;
export type ConfidentialReleased = DomainEvent<
  'engagements.confidential-released',
  { itemId: string; engagementId: string }
>;
