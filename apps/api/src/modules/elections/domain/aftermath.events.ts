import type { DomainEvent } from '../../../platform/events/outbox.ts';

/** These members are asked whether they would fill a seat. */
export type ConsentAsked = DomainEvent<'elections.consent-asked', { vacancyId: string; accountIds: string[] }>;

/** Everybody answered, or the time to answer is over. */
export type ConsentsOver = DomainEvent<'elections.consents-over', { vacancyId: string }>;

/** A seat is filled again, or a by-election is needed. */
export type VacancySettled = DomainEvent<
  'elections.vacancy-settled',
  { vacancyId: string; forumId: string; state: string; seatId: string | null }
>;

/** Enough constituents signed: the representative replies until the notice is over. */
export type RecallNoticed = DomainEvent<'elections.recall-noticed', { petitionId: string; accountIds: string[] }>;

/** The notice is over, the returning officer announces the vote; or signatures were too few in time. */
export type PetitionDue = DomainEvent<'elections.petition-due', { petitionId: string }>;

/** The petition has come to this state. */
export type PetitionMoved = DomainEvent<
  'elections.petition-moved',
  { petitionId: string; forumId: string; state: string }
>;

/** Somebody asks that a representative be removed for cause; these people decide. */
export type RemovalFiled = DomainEvent<'elections.removal-filed', { caseId: string; accountIds: string[] }>;

/** Seats of one constituency that end on the same day (`YYYY-MM-DD`, the first day without them). */
export type Term = { forumId: string; constituencyId: string; endsOn: string };

/** The time has come to say that a term ends. */
export type TermEnding = DomainEvent<'elections.term-ending', Term>;

/** The last day of a term is over. */
export type TermOver = DomainEvent<'elections.term-over', Term>;

/** Told to the returning officers, who announce the next election. */
export type TermEndsSoon = DomainEvent<'elections.term-ends-soon', Term & { accountIds: string[] }>;
