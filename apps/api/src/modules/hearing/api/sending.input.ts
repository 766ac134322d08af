import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { PublicationMode } from '../../../platform/publication/publication.ts';
import { PublicationModeEnum } from '../../engagements/index.ts';
import type { Satisfaction, Shares } from '../domain/grievance.ts';
import type { Urgency } from '../domain/reprisal.ts';
import { ReprisalKindEnum, SatisfactionEnum, SharesEnum, TopicEnum, UrgencyEnum } from './heard.enums.ts';

@InputType({ isAbstract: true })
abstract class DestinationInput {
  @Field({ description: 'Slug of a forum.' })
  forum: string;

  @Field(() => String, { nullable: true, description: 'Slug of a company.' })
  about?: string | null;

  @Field(() => ID, { nullable: true, description: 'A product of that company.' })
  product?: string | null;

  @Field({ description: 'In which the words are, e.g. sw.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'Two letters.' })
  country?: string | null;
}

@InputType('SendOneOffInputInput')
export class OneOffInputInput extends DestinationInput {
  @Field(() => String, { nullable: true, description: 'Slug of an engagement of the forum.' })
  engagement?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'A voice note, base64; about eight minutes at most.' })
  voice?: string | null;

  @Field(() => PublicationModeEnum)
  mode: PublicationMode;

  @Field(() => Day, { nullable: true })
  sealedUntil?: string | null;

  @Field({ defaultValue: false, description: 'Hard to read or hear: whoever opens it is told before.' })
  isHeavy: boolean;
}

@InputType('FileGrievanceInput')
export class GrievanceInput extends DestinationInput {
  @Field(() => TopicEnum)
  topic: string;

  @Field()
  text: string;

  @Field(() => SharesEnum)
  shares: Shares;

  @Field(() => String, { nullable: true, description: 'What the company may read, where that is part of it.' })
  companyText?: string | null;
}

@InputType('ReportReprisalInput')
export class ReprisalInput extends DestinationInput {
  @Field(() => ReprisalKindEnum)
  kind: string;

  @Field(() => UrgencyEnum)
  urgency: Urgency;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  safeContact?: string | null;
}

@InputType('SendSealedReportInput')
export class SealedReportInput {
  @Field({ description: 'Slug of a forum.' })
  forum: string;

  @Field()
  language: string;

  @Field(() => String, { nullable: true })
  country?: string | null;

  @Field(() => ID)
  keyId: string;

  @Field({ description: 'Base64url, derived from the code in the browser.' })
  lookup: string;

  @Field({ description: 'Base64url.' })
  sealed: string;

  @Field({ description: 'Base64url of the public key to which answers are sealed.' })
  replyKey: string;
}

@InputType('JudgeGrievanceInput')
export class JudgeGrievanceInput {
  @Field()
  code: string;

  @Field(() => SatisfactionEnum, { nullable: true })
  satisfaction?: Satisfaction | null;

  @Field(() => String, { nullable: true })
  escalate?: string | null;

  @Field(() => Boolean, { nullable: true })
  close?: boolean | null;
}
