import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CharterChange } from '../domain/charter-changes.ts';
import {
  POSITION_THRESHOLDS,
  type CharterBody,
  type CharterContent,
  type CountingRule,
  type ForumCharter,
  type PositionThreshold,
} from '../domain/forum-charter.ts';

export const CountingRuleEnum = {
  scottish: 'scottish',
  meek: 'meek',
  irv: 'irv',
} as const satisfies Record<CountingRule, CountingRule>;
registerEnumType(CountingRuleEnum, { name: 'CountingRule' });

export const CharterBodyEnum = {
  organisations: 'organisations',
  representatives: 'representatives',
} as const satisfies Record<CharterBody, CharterBody>;
registerEnumType(CharterBodyEnum, {
  name: 'CharterBody',
  description: 'Who decides: the attesting organisations by signing, or the seated representatives by an open vote.',
});

export const PositionThresholdEnum = Object.fromEntries(POSITION_THRESHOLDS.map((one) => [one, one])) as Record<
  PositionThreshold,
  PositionThreshold
>;
registerEnumType(PositionThresholdEnum, {
  name: 'PositionThreshold',
  description: 'Which part of the yes and no votes must be yes; more yes than no in any case.',
});

@ObjectType('CharterPositionRules', { description: 'How representatives decide positions.' })
export class CharterPositionRulesType {
  @Field(() => PositionThresholdEnum)
  threshold: PositionThreshold;

  @Field(() => Int, { description: 'How many recommendations may be open at one addressee at once.' })
  openItems: number;
}

@ObjectType('CharterCompany')
export class CharterCompanyType {
  @Field()
  name: string;

  @Field(() => [String])
  products: string[];
}

@ObjectType('ReservedSeats')
export class ReservedSeatsType {
  @Field()
  name: string;

  @Field(() => Int)
  minimum: number;

  @Field(() => Int)
  maximum: number;
}

@ObjectType('CharterPanelist')
export class CharterPanelistType {
  @Field(() => ID)
  organisationId: string;

  @Field(() => Int, { description: 'How many people it may attest for at most.' })
  quota: number;
}

@ObjectType('CharterConstituency')
export class CharterConstituencyType {
  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => Int)
  seats: number;

  @Field(() => [ReservedSeatsType])
  reserved: ReservedSeatsType[];

  @Field(() => Int)
  panelRequired: number;

  @Field(() => [CharterPanelistType])
  panel: CharterPanelistType[];
}

@ObjectType('AnswerDays', {
  description: 'Days after delivery for answers of a large company; smaller ones have longer.',
})
export class AnswerDaysType {
  @Field(() => Int)
  acknowledge: number;

  @Field(() => Int)
  interim: number;

  @Field(() => Int)
  answer: number;
}

@ObjectType('CharterContent')
export class CharterContentType {
  @Field()
  purpose: string;

  @Field(() => [CharterCompanyType])
  companies: CharterCompanyType[];

  @Field(() => [String], { description: 'BCP 47 tags; the first is the one in which the charter is written.' })
  languages: string[];

  @Field(() => [CharterConstituencyType])
  constituencies: CharterConstituencyType[];

  @Field(() => CountingRuleEnum)
  rule: CountingRule;

  @Field(() => Int)
  ranksMaximum: number;

  @Field(() => Int)
  termMonths: number;

  @Field(() => Int)
  termLimit: number;

  @Field(() => Int)
  seconders: number;

  @Field(() => Int)
  petitionPercent: number;

  @Field(() => Int)
  noticeDays: number;

  @Field(() => Int)
  castMinimum: number;

  @Field(() => Float)
  uniquePercentMaximum: number;

  @Field(() => Int)
  challengeDays: number;

  @Field(() => Int)
  vouchersRequired: number;

  @Field(() => String, { nullable: true })
  appealForumSlug: string | null;

  @Field(() => CharterPositionRulesType, {
    nullable: true,
    description: 'Where null, two thirds decide and twelve may be open.',
  })
  positions: CharterPositionRulesType | null;

  @Field(() => AnswerDaysType, { nullable: true, description: 'The ordinary days where nothing is said.' })
  answerDays: AnswerDaysType | null;
}

@ObjectType('CharterChange', { description: 'A line of a charter that another version words differently.' })
export class CharterChangeType {
  @Field({ description: 'Stable word for the kind of line, e.g. term-months.' })
  rule: string;

  @Field(() => String, { nullable: true, description: 'The constituency, company or group that it is about.' })
  subject: string | null;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType('ForumCharter')
export class ForumCharterType {
  @Field(() => Int)
  version: number;

  @Field(() => CharterContentType)
  content: CharterContentType;

  @Field()
  reasons: string;

  @Field(() => CharterBodyEnum)
  adoptedBy: CharterBody;

  @Field(() => Date)
  adoptedAt: Date;

  @Field(() => [CharterChangeType], { description: 'What this version changed; nothing in the first.' })
  changes: CharterChangeType[];
}

export function toCharterContentType(content: CharterContent): CharterContentType {
  const {
    recall,
    gate,
    appealForumSlug = null,
    answerDays = null,
    positions = null,
    companies,
    languages,
    constituencies,
    ...rest
  } = content;
  return {
    ...{ ...rest, ...recall, ...gate, appealForumSlug, answerDays, positions, languages: [...languages] },
    companies: companies.map(({ name, products }) => ({ name, products: [...products] })),
    constituencies: constituencies.map((one) => ({ ...one, reserved: [...one.reserved], panel: [...one.panel] })),
  };
}

export function toForumCharterType(charter: ForumCharter & { changes?: readonly CharterChange[] }): ForumCharterType {
  const { version, content, reasons, adoptedBy, adoptedAt, changes = [] } = charter;
  return { version, content: toCharterContentType(content), reasons, adoptedBy, adoptedAt, changes: [...changes] };
}
