import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { FactObjection, FactRulingRow } from '../domain/company-record.ts';
import { dayOfFact, factState, isPublicAtOnce, type FactSource, type RecordFact } from '../domain/record-fact.ts';

@ObjectType('FactSource', { description: 'What a fact is made of, and where it stands.' })
export class FactSourceType {
  @Field({ description: 'position, recommendation, answer, request, engagement or log_record.' })
  kind: string;

  @Field({ description: 'The slug of its page.' })
  reference: string;

  @Field(() => Int, { nullable: true, description: 'Which recommendation of a position.' })
  number: number | null;
}

@ObjectType('FactObjection', { description: 'The company’s text beside a fact.' })
export class FactObjectionType {
  @Field(() => ID)
  id: string;

  @Field()
  language: string;

  @Field(() => String, { nullable: true, description: 'Null where moderators have hidden it.' })
  text: string | null;

  @Field(() => String, { nullable: true })
  evidence: string | null;

  @Field()
  filedAt: Date;
}

@ObjectType('FactRuling', { description: 'What the forum’s representatives say to an objection.' })
export class FactRulingType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'stands, corrected or withdrawn.' })
  ruling: string;

  @Field(() => Day, { nullable: true })
  correctedOn: string | null;

  @Field()
  language: string;

  @Field()
  reasons: string;

  @Field()
  proposedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null while it waits for more than half of the representatives.' })
  decidedAt: Date | null;

  @Field(() => Int)
  agreed: number;
}

@ObjectType('RecordFact', { description: 'One dated fact of a company’s record.' })
export class RecordFactType {
  @Field(() => ID)
  id: string;

  @Field()
  kind: string;

  @Field(() => String, { nullable: true })
  severity: string | null;

  @Field(() => String, { nullable: true })
  phase: string | null;

  @Field(() => String, { nullable: true, description: 'A word of its kind’s vocabulary, e.g. adopted_in_part.' })
  outcome: string | null;

  @Field(() => Boolean, { nullable: true })
  inTime: boolean | null;

  @Field(() => Int, { nullable: true })
  daysTaken: number | null;

  @Field(() => Day)
  day: string;

  @Field(() => Day, { description: 'Before the representatives corrected it.' })
  firstDay: string;

  @Field(() => Day, { nullable: true })
  dueOn: string | null;

  @Field(() => Int, { nullable: true, description: 'At least so many people; in steps of five.' })
  count: number | null;

  @Field(() => [FactSourceType])
  sources: FactSourceType[];

  @Field(() => Day)
  noticedOn: string;

  @Field(() => Day, { description: 'Last day on which the company can object.' })
  checkUntil: string;

  @Field({ description: 'checking, published, held or withdrawn.' })
  state: string;

  @Field({ description: 'Public by itself: its check runs while it stands.' })
  isPublicAtOnce: boolean;

  @Field(() => String, { nullable: true })
  ruling: string | null;

  readonly addresseeId: string;
  readonly subjectId: string;
  readonly forumId: string | null;
}

export const RecordFactConnection = connectionOf(RecordFactType, 'RecordFact');

const toSource = ({ kind, reference, number }: FactSource): FactSourceType => ({ kind, reference, number });

export function toRecordFactType(fact: RecordFact): RecordFactType {
  const { id, kind, severity, phase, outcome, inTime, daysTaken, happenedOn, dueOn, count, noticedOn, checkUntil } =
    fact;
  return {
    ...{ id, kind, severity, phase, outcome, inTime, daysTaken, dueOn, count, noticedOn, checkUntil },
    ...{ day: dayOfFact(fact), firstDay: happenedOn, sources: fact.sources.map(toSource), state: factState(fact) },
    ...{ isPublicAtOnce: isPublicAtOnce(kind), ruling: fact.ruling },
    ...{ addresseeId: fact.addresseeId, subjectId: fact.subjectId, forumId: fact.forumId },
  };
}

export function toObjectionType({ id, language, text, evidence, filedAt, isHidden }: FactObjection): FactObjectionType {
  const words = isHidden ? { text: null, evidence: null } : { text, evidence };
  return { id, language, filedAt, ...words };
}

export function toRulingType(ruling: FactRulingRow): FactRulingType {
  const { id, correctedOn, language, reasons, proposedAt, decidedAt, agreedBy } = ruling;
  return { id, ruling: ruling.ruling, correctedOn, language, reasons, proposedAt, decidedAt, agreed: agreedBy.length };
}
