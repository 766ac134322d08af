import type { DomainEvent } from '../../../platform/events/outbox.ts';

type Timer<Type extends string> = DomainEvent<Type, { electionId: string }>;

export type NominatingDue = Timer<'elections.nominating-due'>;
export type OpeningDue = Timer<'elections.opening-due'>;
export type ClosingDue = Timer<'elections.closing-due'>;
export type ChallengeOver = Timer<'elections.challenge-over'>;

/** A party outside the database has something to do; the row in `election_steps` says whether it has been done. */
export type StepWanted = DomainEvent<'elections.step-wanted', { electionId: string; step: string; party: string }>;

/** Enough scrutineers signed the same result. */
export type ResultSigned = DomainEvent<'elections.result-signed', { electionId: string; resultHash: string }>;

/** The election has come to this state. */
export type ElectionMoved = DomainEvent<
  'elections.moved',
  { electionId: string; slug: string; forumId: string; state: string }
>;

/** Members or candidates challenged a result; these people decide. */
export type ChallengeFiled = DomainEvent<
  'elections.challenge-filed',
  { electionId: string; challengeId: string; accountIds: string[] }
>;

/** Somebody proposed this member, whose word is awaited. */
export type MemberProposed = DomainEvent<
  'elections.member-proposed',
  { electionId: string; candidateId: string; accountId: string }
>;

/** A vote on a question is final: the choice with most votes, or `tie`. */
export type QuestionDecided = DomainEvent<
  'elections.question-decided',
  { forumId: string; question: string; outcome: string; electionId: string }
>;

/** A seat became empty before its term was over; countback and by-election begin here. */
export type SeatVacated = DomainEvent<'elections.seat-vacated', { seatId: string; forumId: string }>;

/** Somebody elected to a fund's board takes the seat, inside the board's own rules. */
export type BoardSeatingDue = DomainEvent<'elections.board-seating-due', { electionId: string; candidateId: string }>;
