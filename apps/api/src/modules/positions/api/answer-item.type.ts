import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { AnswerClock } from '../domain/answer-clock.ts';
import { openPromises, type AnswerItem, type AnswerState } from '../domain/answer-item.ts';
import type { ForumAct } from '../domain/forum-act.ts';
import type { PublicItem } from '../domain/public-answer.ts';
import type { SeverityLevel } from '../domain/severity.ts';
import type { EarlyDecision } from '../persistence/overdue.repository.ts';
import {
  AnswerClockEnum,
  AnswerStateEnum,
  EarlyDecisionKindEnum,
  ForumActKindEnum,
  RecheckFindingEnum,
} from './answer.enums.ts';
import { SeverityLevelEnum } from './position.type.ts';

@ObjectType('OpenPromise')
export class OpenPromiseType {
  @Field(() => AnswerClockEnum)
  clock: AnswerClock;

  @Field(() => Day)
  dueOn: string;
}

@ObjectType('AnswerItem', { description: 'A recommendation from its delivery on: what was promised, said and judged.' })
export class AnswerItemType {
  @Field(() => ID)
  id: string;

  recommendationId: string;
  positionId: string;
  forumId: string;
  addresseeId: string;
  /** Whether somebody of a side reads it: then also what is held from the public. */
  isForSide: boolean;

  @Field(() => SeverityLevelEnum)
  level: SeverityLevel;

  @Field(() => AnswerStateEnum)
  state: AnswerState;

  @Field({ description: 'The forum’s safety officer holds what became of it from the public.' })
  isHeld: boolean;

  @Field(() => Day)
  deliveredOn: string;

  @Field(() => Day)
  acknowledgeBy: string;

  @Field(() => Day, { nullable: true })
  acknowledgedOn: string | null;

  @Field(() => Day, { nullable: true })
  interimBy: string | null;

  @Field(() => Day, { nullable: true })
  interimOn: string | null;

  @Field(() => Day)
  answerBy: string;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;

  @Field(() => Day, { nullable: true })
  decideBy: string | null;

  @Field(() => Day, { nullable: true, description: 'First day of the oldest promise that is broken and still open.' })
  overdueSince: string | null;

  @Field(() => Day, { nullable: true, description: 'When the company decided or launched before it had answered.' })
  decidedBeforeOn: string | null;

  @Field(() => Int)
  missedQuorums: number;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;

  @Field(() => [OpenPromiseType], { description: 'What is promised and still open.' })
  promises: OpenPromiseType[];
}

export const AnswerItemConnection = connectionOf(AnswerItemType, 'AnswerItem');

@ObjectType('AnswerAct', { description: 'What the forum did with an item, with its reasons.' })
export class AnswerActType {
  @Field(() => ID)
  id: string;

  @Field(() => ForumActKindEnum)
  kind: ForumAct['kind'];

  @Field()
  reasons: string;

  @Field(() => String, { nullable: true })
  evidenceUrl: string | null;

  @Field(() => AnswerClockEnum, { nullable: true })
  clock: AnswerClock | null;

  @Field(() => Day, { nullable: true })
  fromDay: string | null;

  @Field(() => Day, { nullable: true })
  toDay: string | null;

  @Field(() => RecheckFindingEnum, { nullable: true })
  finding: ForumAct['finding'];

  @Field(() => Day)
  on: string;
}

@ObjectType('AnswerOverdue', { description: 'A promise that was broken. It stays in the record when it is made good.' })
export class AnswerOverdueType {
  @Field(() => AnswerClockEnum)
  clock: AnswerClock;

  @Field(() => Day)
  dueOn: string;

  @Field(() => Day)
  since: string;

  @Field(() => Day, { nullable: true })
  settledOn: string | null;
}

@ObjectType('AnswerRecheck')
export class AnswerRecheckType {
  @Field(() => Day)
  dueOn: string;

  @Field(() => Day, { nullable: true })
  openedOn: string | null;

  @Field()
  isDone: boolean;
}

@ObjectType('EarlyDecision', { description: 'A decision or launch while recommendations about it were unanswered.' })
export class EarlyDecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => EarlyDecisionKindEnum)
  kind: EarlyDecision['kind'];

  @Field({ description: 'Whether the company said so itself.' })
  byCompany: boolean;

  @Field()
  words: string;

  @Field(() => String, { nullable: true })
  sourceUrl: string | null;

  @Field(() => Day)
  decidedOn: string;
}

export function toItemType({ isHeld, ...item }: PublicItem): AnswerItemType {
  return { ...item, isHeld, isForSide: false, promises: isHeld ? [] : openPromises(item) };
}

/** As the company and the forum see it. */
export function sideItemType(item: AnswerItem, isHeld: boolean): AnswerItemType {
  return { ...item, isHeld, isForSide: true, promises: openPromises(item) };
}

export function toActType(act: ForumAct): AnswerActType {
  const { id, kind, reasons, evidenceUrl, clock, fromDay, toDay, finding, occurredAt } = act;
  return { id, kind, reasons, evidenceUrl, clock, fromDay, toDay, finding, on: dayOf(occurredAt) };
}

export function toEarlyDecisionType(decision: EarlyDecision): EarlyDecisionType {
  const { id, kind, reportedBy, words, sourceUrl, decidedOn } = decision;
  return { id, kind, byCompany: reportedBy === 'company', words, sourceUrl, decidedOn };
}
