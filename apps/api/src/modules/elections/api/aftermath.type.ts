import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { REMOVAL_CAUSES, type RemovalCase, type RemovalCause } from '../domain/removal.ts';
import type { Petition } from '../domain/recall.ts';
import type { SeatVacancy, VacancyCandidate } from '../domain/vacancy.ts';
import { RepresentativeSeatType } from './result.type.ts';

export const RemovalCauseEnum = Object.fromEntries(REMOVAL_CAUSES.map((cause) => [cause, cause])) as Record<
  RemovalCause,
  RemovalCause
>;
registerEnumType(RemovalCauseEnum, { name: 'RemovalCause' });

@ObjectType('VacancyCandidate', { description: 'Somebody who stood in the election and agreed to fill the seat.' })
export class VacancyCandidateType {
  @Field(() => Int, { description: 'Number on the ballot.' })
  number: number;

  @Field()
  pseudonym: string;
}

@ObjectType('SeatVacancy', { description: 'A seat that fell vacant before its term was over.' })
export class SeatVacancyType {
  @Field(() => ID)
  id: string;

  seatId: string;
  electionId: string;
  filledBySeatId: string | null;

  @Field({ description: 'resigned, recalled, removed or left' })
  reason: string;

  @Field({ description: 'asking, counting, filled or by_election' })
  state: string;

  @Field()
  openedAt: Date;

  @Field()
  consentsCloseAt: Date;

  @Field(() => String, { nullable: true, description: 'What the countback found: docs/protocol/elections.md, 10.' })
  transcript: string | null;

  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  @Field(() => Int, { description: 'Number on the ballot of whoever left.' })
  vacating: number;

  @Field(() => Int, {
    description: 'Number of whoever was elected to it in the count: whose papers the seat rests on.',
  })
  seatOf: number;

  @Field(() => [Int], { description: 'Numbers of those of the constituency who stay.' })
  continuing: number[];
}

export const SeatVacancyConnection = connectionOf(SeatVacancyType, 'SeatVacancy');

@ObjectType('RecallPetition', { description: 'Who signed is never shown.' })
export class RecallPetitionType {
  @Field(() => ID)
  id: string;

  seatId: string;
  electionId: string | null;

  @Field()
  reasons: string;

  @Field({ description: 'collecting, noticed, voting, kept, recalled or lapsed' })
  state: string;

  @Field(() => Int)
  signatures: number;

  @Field(() => Int, { description: 'How many must sign: the charter’s share of those who voted last.' })
  required: number;

  @Field(() => Int)
  votedLast: number;

  @Field()
  openedAt: Date;

  @Field()
  closesAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Until then the representative may reply before a vote is announced.',
  })
  noticeEndsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The representative’s.' })
  reply: string | null;

  @Field(() => Int, { nullable: true })
  keepVotes: number | null;

  @Field(() => Int, { nullable: true })
  removeVotes: number | null;
}

export const RecallPetitionConnection = connectionOf(RecallPetitionType, 'RecallPetition');

@ObjectType('RemovalCase', { description: 'For the panel, whoever filed it, and the representative.' })
export class RemovalCaseType {
  @Field(() => ID)
  id: string;

  seatId: string;

  @Field(() => RemovalCauseEnum)
  cause: RemovalCause;

  @Field()
  complaint: string;

  @Field()
  filedAt: Date;

  @Field(() => String, { nullable: true })
  reply: string | null;

  @Field(() => String, { nullable: true, description: 'removed or dismissed' })
  outcome: string | null;

  @Field(() => String, { nullable: true })
  outcomeReasons: string | null;
}

@ObjectType('OwnRepresentativeSeat')
export class OwnRepresentativeSeatType {
  @Field(() => RepresentativeSeatType)
  seat: RepresentativeSeatType;

  @Field(() => [RemovalCaseType])
  removalCases: RemovalCaseType[];
}

@InputType('OpenPetitionInput')
export class OpenPetitionInputType {
  @Field(() => ID)
  seatId: string;

  @Field()
  reasons: string;

  @Field({ description: 'Of the membership key over the petition’s text, base64url.' })
  signature: string;
}

@InputType('AnnounceRecallInput')
export class AnnounceRecallInputType {
  @Field(() => ID)
  petitionId: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field()
  opensAt: Date;

  @Field()
  closesAt: Date;
}

@InputType('SubmitCountbackInput')
export class SubmitCountbackInputType {
  @Field(() => ID)
  vacancyId: string;

  @Field({ description: 'countback.json' })
  text: string;

  @Field({ description: 'base64url' })
  signature: string;
}

@InputType('FileRemovalInput')
export class FileRemovalInputType {
  @Field(() => ID)
  seatId: string;

  @Field(() => RemovalCauseEnum)
  cause: RemovalCause;

  @Field()
  complaint: string;
}

@InputType('DecideRemovalInput')
export class DecideRemovalInputType {
  @Field(() => ID)
  caseId: string;

  @Field()
  removed: boolean;

  @Field()
  reasons: string;
}

export function toVacancyType(vacancy: SeatVacancy): SeatVacancyType {
  const { id, seatId, electionId, filledBySeatId, reason, state, openedAt, consentsCloseAt, transcript, settledAt } =
    vacancy;
  const { vacating, seatOf, continuing } = vacancy;
  return {
    ...{ id, seatId, electionId, filledBySeatId, reason, state, openedAt, consentsCloseAt, transcript, settledAt },
    ...{ vacating, seatOf, continuing: [...continuing] },
  };
}

export function toVacancyCandidateType({ number, pseudonym }: VacancyCandidate): VacancyCandidateType {
  return { number, pseudonym };
}

export function toPetitionType(petition: Petition): RecallPetitionType {
  const { id, seatId, electionId, reasons, state, signatures, required, votedLast, reply, keepVotes, removeVotes } =
    petition;
  const { openedAt, closesAt, noticeEndsAt } = petition;
  return {
    ...{ id, seatId, electionId, reasons, state, signatures, required, votedLast, reply, keepVotes, removeVotes },
    ...{ openedAt, closesAt, noticeEndsAt },
  };
}

export function toRemovalType(found: RemovalCase): RemovalCaseType {
  const { id, seatId, cause, complaint, filedAt, reply, outcome, outcomeReasons } = found;
  return { id, seatId, cause, complaint, filedAt, reply, outcome, outcomeReasons };
}
