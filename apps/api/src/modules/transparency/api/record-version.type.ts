import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { DocumentFact, RecordVersion } from '../application/record-versions.ts';
import { RecordSnapshotType, toFiguresType, toSnapshotType } from './company-record.type.ts';
import { FactSourceType } from './record-fact.type.ts';
import { RecordFiguresType } from './record-figures.type.ts';

/** Facts that a page of a version shows; all of them are in its JSON. */
const FACTS_SHOWN = 100;

@ObjectType('VersionFact', { description: 'A fact as it stood in a version.' })
export class VersionFactType {
  @Field(() => ID)
  id: string;

  @Field()
  kind: string;

  @Field(() => String, { nullable: true })
  severity: string | null;

  @Field(() => String, { nullable: true })
  phase: string | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;

  @Field(() => Boolean, { nullable: true })
  inTime: boolean | null;

  @Field(() => Int, { nullable: true })
  daysTaken: number | null;

  @Field(() => Int, { nullable: true })
  count: number | null;

  @Field(() => Day)
  day: string;

  @Field(() => Day, { nullable: true })
  dueOn: string | null;

  @Field(() => [FactSourceType])
  sources: FactSourceType[];
}

@ObjectType('CompanyRecordVersion', { description: 'A record as it stood at the end of a day.' })
export class CompanyRecordVersionType {
  @Field(() => RecordSnapshotType)
  snapshot: RecordSnapshotType;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field()
  takesPart: boolean;

  @Field(() => RecordFiguresType)
  figures: RecordFiguresType;

  @Field(() => [VersionFactType], { description: 'Its newest facts, at most 100; its JSON has all.' })
  facts: VersionFactType[];
}

export function toVersionType({ snapshot, document }: RecordVersion): CompanyRecordVersionType {
  const { slug, name, country, takesPart } = document.company;
  return {
    ...{ snapshot: toSnapshotType(snapshot), slug, name, country, takesPart },
    figures: toFiguresType(document.figures),
    facts: document.facts.slice(-FACTS_SHOWN).reverse().map(toVersionFact),
  };
}

function toVersionFact(fact: DocumentFact): VersionFactType {
  const { id, kind, severity, phase, outcome, inTime, daysTaken, count, day, dueOn, sources } = fact;
  return { id, kind, severity, phase, outcome, inTime, daysTaken, count, day, dueOn, sources: [...sources] };
}
