import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { EvidenceCommitment, EvidenceEngagement, EvidenceItem, EvidenceRisk } from '../domain/evidence.ts';
import type { EvidenceRow } from '../domain/evidence-file.ts';
import { RecordFiguresType } from './record-figures.type.ts';

@ObjectType('EvidenceCommitment')
export class EvidenceCommitmentType implements EvidenceCommitment {
  @Field()
  text: string;

  @Field(() => Day, { nullable: true })
  dueOn: string | null;
}

@ObjectType('EvidenceItem', { description: 'A recommendation that the company received, for its own books.' })
export class EvidenceItemType {
  @Field(() => ID)
  itemId: string;

  @Field()
  positionSlug: string;

  @Field()
  positionTitle: string;

  @Field(() => Int)
  number: number;

  @Field()
  title: string;

  @Field()
  level: string;

  @Field()
  phase: string;

  @Field()
  forum: string;

  @Field()
  state: string;

  @Field(() => Day)
  deliveredOn: string;

  @Field(() => Day)
  answerBy: string;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;

  @Field(() => Day, { nullable: true })
  overdueSince: string | null;

  @Field(() => String, { nullable: true })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Role, never a name.' })
  signedRole: string | null;

  @Field(() => [EvidenceCommitmentType])
  commitments: readonly EvidenceCommitmentType[];

  @Field(() => String, { nullable: true })
  rating: string | null;

  @Field(() => Day, { nullable: true })
  ratedOn: string | null;
}

@ObjectType('EvidenceEngagement')
export class EvidenceEngagementType {
  @Field()
  slug: string;

  @Field()
  title: string;

  @Field()
  forum: string;

  @Field()
  purpose: string;

  @Field()
  state: string;

  @Field(() => Day, { nullable: true })
  startedOn: string | null;

  @Field(() => Day, { nullable: true })
  endedOn: string | null;

  @Field(() => [String])
  phases: readonly string[];
}

@ObjectType('EvidenceRisk', { description: 'A salient risk that the company names itself.' })
export class EvidenceRiskType implements EvidenceRisk {
  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  product: string | null;
}

@ObjectType('BoardPage', { description: 'Five questions, and what the record says to each.' })
export class BoardPageType {
  @Field()
  company: string;

  @Field()
  slug: string;

  @Field(() => Day)
  asOf: string;

  @Field(() => [EvidenceRiskType])
  ownRisks: EvidenceRisk[];

  @Field(() => [EvidenceItemType], { description: 'Risks that affected people named, serious and severe.' })
  namedRisks: EvidenceItem[];

  @Field(() => [EvidenceEngagementType])
  engagements: EvidenceEngagement[];

  @Field(() => RecordFiguresType)
  figures: RecordFiguresType;

  @Field(() => [EvidenceItemType])
  asked: EvidenceItem[];

  @Field(() => [EvidenceItemType])
  changing: EvidenceItem[];

  @Field(() => [EvidenceItemType])
  open: EvidenceItem[];
}

@ObjectType('EvidenceRow')
export class EvidenceRowType implements EvidenceRow {
  @Field({ description: 'E.g. “CSDDD 13(3)(a)” or “ESRS S4-4”.' })
  reference: string;

  @Field()
  evidence: string;

  @Field()
  subject: string;

  @Field(() => Day, { nullable: true })
  from: string | null;

  @Field(() => Day, { nullable: true })
  until: string | null;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field()
  address: string;
}

@ObjectType('EvidenceFile')
export class EvidenceFileType {
  @Field()
  company: string;

  @Field()
  slug: string;

  @Field(() => Day)
  asOf: string;

  @Field(() => [String])
  legalTexts: string[];

  @Field(() => [String], { description: 'Parts for which nothing here is evidence.' })
  notCovered: string[];

  @Field(() => [EvidenceRowType])
  rows: EvidenceRowType[];
}
