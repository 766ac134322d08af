import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TextInLanguageType, toTexts } from '../../engagements/index.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { CompanyRecord, PinnedReply, RecordSnapshot } from '../domain/company-record.ts';
import type { RecordFigures } from '../domain/record-figures.ts';
import { RecordFiguresType } from './record-figures.type.ts';

@ObjectType('PinnedReply', { description: 'The company’s own words beside its record.' })
export class PinnedReplyType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field()
  pinnedAt: Date;

  @Field({ description: 'Out of sight because a safety officer holds it.' })
  isHeld: boolean;
}

@ObjectType('RecordSnapshot', { description: 'A version of a record that can be cited.' })
export class RecordSnapshotType {
  @Field(() => ID)
  id: string;

  @Field(() => Day)
  asOf: string;

  @Field({ description: 'SHA-256 of its JSON, in hexadecimal; the public log commits to it.' })
  sha256: string;

  @Field(() => Int, { nullable: true, description: 'Place in the public log; null until the log has taken it up.' })
  logIndex: number | null;
}

@ObjectType('CompanyRecord', { description: 'What is known of a company, as dated facts.' })
export class CompanyRecordType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field()
  kind: string;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field({ description: 'Whether it ever answered or took part here.' })
  takesPart: boolean;

  @Field(() => Int)
  unansweredRequests: number;

  @Field(() => RecordFiguresType)
  figures: RecordFiguresType;

  @Field(() => Day)
  changedOn: string;

  readonly forumIds: readonly string[];
}

export const CompanyRecordConnection = connectionOf(CompanyRecordType, 'CompanyRecord');
export const RecordSnapshotConnection = connectionOf(RecordSnapshotType, 'RecordSnapshot');

export const toPinnedReplyType = ({ id, version, texts, pinnedAt, heldAt }: PinnedReply): PinnedReplyType => ({
  ...{ id, version, texts: toTexts(texts), pinnedAt, isHeld: heldAt !== null },
});

export const toSnapshotType = ({ id, asOf, sha256, logIndex }: RecordSnapshot): RecordSnapshotType => ({
  ...{ id, asOf, sha256, logIndex },
});

export function toCompanyRecordType(record: CompanyRecord): CompanyRecordType {
  const { addresseeId, slug, name, kind, country, takesPart, unansweredRequests, changedOn, forumIds } = record;
  return {
    ...{ id: addresseeId, slug, name, kind, country, takesPart, unansweredRequests, changedOn, forumIds },
    figures: toFiguresType(record.figures),
  };
}

export function toFiguresType(figures: RecordFigures): RecordFiguresType {
  const { alerts, rechecks, groundRules } = figures;
  return {
    ...(figures as unknown as RecordFiguresType),
    groundRules,
    alerts: { kept: alerts.inTime, notKept: alerts.late },
    rechecks: { kept: rechecks.held, notKept: rechecks.regressed },
  };
}
