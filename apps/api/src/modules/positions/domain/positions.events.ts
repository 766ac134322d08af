import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** The position has come to another state; nobody outside its forum is told before it is adopted. */
export type PositionMoved = DomainEvent<'positions.moved', { positionId: string; forumId: string; state: string }>;

/** Its representatives voted for it and every language of the charter exists; the words are fixed from now on. */
export type PositionAdopted = DomainEvent<'positions.adopted', { positionId: string; forumId: string }>;

/** One addressee waits for it. */
export type DeliveryDue = DomainEvent<'positions.delivery-due', { positionId: string; addresseeId: string }>;

/** One addressee has it: on the platform, or in a mail that the mail server took. The clocks of answers start. */
export type PositionDelivered = DomainEvent<'positions.delivered', { positionId: string; addresseeId: string }>;

/** The addressee said in its own words how it understood a recommendation. */
/** Another reply link is to be sent; the earlier one ends with it. */
export type LinkWanted = DomainEvent<'positions.link-wanted', { positionId: string; addresseeId: string }>;
export type PositionRestated = DomainEvent<
  'positions.restated',
  { positionId: string; recommendationId: string; restatementId: string }
>;

/** The representatives said whether that is what was meant. */
export type RestatementJudged = DomainEvent<
  'positions.restatement-judged',
  { recommendationId: string; addresseeId: string; verdict: string }
>;

/** The addressee asks what is meant. */
export type PositionQuestionAsked = DomainEvent<
  'positions.question-asked',
  { positionId: string; recommendationId: string; questionId: string }
>;

/** A vote of representatives on a position has begun. */
export type DecisionOpened = DomainEvent<
  'positions.decision-opened',
  { positionId: string; forumId: string; accountIds: string[] }
>;

/** The time for votes is over. */
export type DecisionDue = DomainEvent<'positions.decision-due', { decisionId: string }>;

/** The time for votes on an amendment is over. */
export type AmendmentDue = DomainEvent<'positions.amendment-due', { amendmentId: string }>;
