import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ProposalView, ReviewView } from '../application/negotiation.ts';
import type { Side } from '../domain/engagement.ts';
import { type GroundRulesContent, type GroundRulesTerms, RULE_PARTS, type RulePart } from '../domain/ground-rules.ts';
import {
  type EngagementReview,
  KEPT,
  type Kept,
  MEANINGFUL,
  type Meaningful,
  type ReviewTally,
} from '../domain/review.ts';
import { enumOf, SideEnum } from './engagement.type.ts';

export const RulePartEnum = enumOf(RULE_PARTS);
registerEnumType(RulePartEnum, { name: 'GroundRulesPart' });
export const MeaningfulEnum = enumOf(MEANINGFUL);
registerEnumType(MeaningfulEnum, { name: 'Meaningful' });
export const KeptEnum = enumOf(KEPT);
registerEnumType(KeptEnum, { name: 'RuleKept' });

@ObjectType('GroundRulesContent')
@InputType('GroundRulesContentInput')
export class GroundRulesContentType implements GroundRulesContent {
  @Field()
  regularity: string;

  @Field()
  informationFirst: string;

  @Field({ description: 'Questions and method, and how the forum may change them.' })
  questionsAndMethod: string;

  @Field({ description: 'How the facilitator is chosen together.' })
  facilitator: string;

  @Field()
  sensitiveInformation: string;

  @Field()
  speakingOfEachOther: string;

  @Field()
  closingTheLoop: string;

  @Field()
  compensation: string;

  @Field()
  review: string;

  @Field({ description: 'How either side leaves without penalty.' })
  wayOut: string;
}

@ObjectType('GroundRulesTerms')
@InputType('GroundRulesTermsInput')
export class GroundRulesTermsType implements GroundRulesTerms {
  @Field(() => Int)
  meetingsPerYear: number;

  @Field(() => Int, { description: 'Days by which information comes before a session.' })
  informationDays: number;

  @Field(() => Day)
  reviewOn: string;

  @Field(() => Day)
  endsOn: string;
}

@ObjectType('GroundRulesText')
export class GroundRulesTextType {
  @Field()
  language: string;

  @Field(() => GroundRulesContentType)
  content: GroundRulesContentType;
}

@ObjectType('GroundRulesSignature', { description: 'By a role; names are not kept.' })
export class GroundRulesSignatureType {
  @Field(() => SideEnum)
  side: Side;

  @Field()
  role: string;

  @Field(() => Day)
  signedOn: string;
}

@ObjectType('GroundRules', { description: 'One version on the table.' })
export class GroundRulesType {
  @Field(() => Int)
  version: number;

  @Field(() => SideEnum)
  side: Side;

  @Field({ description: 'In which it was proposed.' })
  language: string;

  @Field(() => [GroundRulesTextType], { description: 'The proposal’s own language first.' })
  texts: GroundRulesTextType[];

  @Field(() => GroundRulesTermsType)
  terms: GroundRulesTermsType;

  @Field({ description: 'What changed and why, to the other side.' })
  message: string;

  @Field(() => Day)
  proposedOn: string;

  @Field(() => Day, { description: 'When the other side is reminded.' })
  answerBy: string;

  @Field(() => [GroundRulesSignatureType])
  signatures: GroundRulesSignatureType[];

  @Field({ description: 'SHA-256 of the words in all languages and the terms, hex: what a signature is given to.' })
  contentHash: string;

  @Field()
  signedByMe: boolean;
}

@ObjectType('RuleKeptMark')
@InputType('RuleKeptMarkInput')
export class RuleKeptMarkType {
  @Field(() => RulePartEnum)
  part: RulePart;

  @Field(() => KeptEnum)
  kept: Kept;
}

@ObjectType('CompanyReview')
export class CompanyReviewType {
  addresseeId: string;

  @Field(() => Int)
  round: number;

  @Field(() => MeaningfulEnum)
  meaningful: Meaningful;

  @Field(() => [RuleKeptMarkType])
  rulesKept: RuleKeptMarkType[];

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => Day)
  writtenOn: string;
}

@ObjectType('MeaningfulCount')
export class MeaningfulCountType {
  @Field(() => MeaningfulEnum)
  mark: Meaningful;

  @Field(() => Int)
  count: number;
}

@ObjectType('RuleKeptCount')
export class RuleKeptCountType {
  @Field(() => RulePartEnum)
  part: RulePart;

  @Field(() => Int)
  kept: number;

  @Field(() => Int)
  partly: number;

  @Field(() => Int)
  broken: number;
}

@ObjectType('MembersReview', { description: 'Members’ marks of one round, counted.' })
export class MembersReviewType {
  @Field(() => Int)
  round: number;

  @Field(() => Int)
  count: number;

  @Field(() => [MeaningfulCountType], { nullable: true, description: 'Null where they are too few to be shown.' })
  meaningful: MeaningfulCountType[] | null;

  @Field(() => [RuleKeptCountType])
  rulesKept: RuleKeptCountType[];
}

@ObjectType('EngagementReview', { description: 'What both sides said: was it meaningful, were the rules kept.' })
export class EngagementReviewType {
  @Field(() => [CompanyReviewType])
  companies: CompanyReviewType[];

  @Field(() => [MembersReviewType], { description: 'Rounds that are over.' })
  members: MembersReviewType[];

  @Field()
  givenByMe: boolean;
}

export function toGroundRulesType(view: ProposalView): GroundRulesType {
  const { version, side, language, content, translations, message, proposedAt, answerBy, contentHash, signedByMe } =
    view;
  const { meetingsPerYear, informationDays, reviewOn, endsOn } = view;
  return {
    ...{ version, side, language, message, proposedOn: dayOf(proposedAt), answerBy, contentHash, signedByMe },
    terms: { meetingsPerYear, informationDays, reviewOn, endsOn },
    texts: [{ language, content }, ...translations].map((text) => ({ language: text.language, content: text.content })),
    signatures: view.signatures.map((one) => ({ side: one.side, role: one.role, signedOn: dayOf(one.signedAt) })),
  };
}

export function toReviewType({ companies, members, givenByMe }: ReviewView): EngagementReviewType {
  return { companies: companies.map(toCompanyReview), members: members.map(toMembersReview), givenByMe };
}

function toCompanyReview(review: EngagementReview): CompanyReviewType {
  const { round, addresseeId, meaningful, rulesKept, remark, writtenOn } = review;
  const marks = Object.entries(rulesKept).map(([part, kept]) => ({ part: part as RulePart, kept }));
  return { round, addresseeId: addresseeId ?? '', meaningful, rulesKept: marks, remark, writtenOn };
}

function toMembersReview({ round, count, meaningful, rulesKept }: ReviewTally): MembersReviewType {
  const marks = meaningful && MEANINGFUL.map((mark) => ({ mark, count: meaningful[mark] }));
  return { round, count, meaningful: marks, rulesKept: [...rulesKept] };
}
