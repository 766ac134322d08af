import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { CharterContent, CountingRule, PositionThreshold } from '../domain/forum-charter.ts';
import { CountingRuleEnum, PositionThresholdEnum } from './charter.type.ts';

@InputType()
export class CharterCompanyInput {
  @Field()
  name: string;

  @Field(() => [String])
  products: string[];
}

@InputType()
export class ReservedSeatsInput {
  @Field()
  name: string;

  @Field(() => Int)
  minimum: number;

  @Field(() => Int)
  maximum: number;
}

@InputType()
export class CharterPanelistInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => Int)
  quota: number;
}

@InputType()
export class CharterConstituencyInput {
  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => Int)
  seats: number;

  @Field(() => [ReservedSeatsInput])
  reserved: ReservedSeatsInput[];

  @Field(() => Int, { description: 'k of the panel’s n organisations must attest; 2k > n.' })
  panelRequired: number;

  @Field(() => [CharterPanelistInput])
  panel: CharterPanelistInput[];
}

@InputType()
export class AnswerDaysInput {
  @Field(() => Int)
  acknowledge: number;

  @Field(() => Int)
  interim: number;

  @Field(() => Int)
  answer: number;
}

@InputType()
export class CharterPositionRulesInput {
  @Field(() => PositionThresholdEnum)
  threshold: PositionThreshold;

  @Field(() => Int, { description: '1 to 60.' })
  openItems: number;
}

@InputType()
export class CharterContentInput {
  @Field()
  purpose: string;

  @Field(() => [CharterCompanyInput])
  companies: CharterCompanyInput[];

  @Field(() => [String])
  languages: string[];

  @Field(() => [CharterConstituencyInput])
  constituencies: CharterConstituencyInput[];

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
  appealForumSlug?: string | null;

  @Field(() => CharterPositionRulesInput, { nullable: true })
  positions?: CharterPositionRulesInput | null;

  @Field(() => AnswerDaysInput, { nullable: true, description: 'The ordinary days where nothing is said.' })
  answerDays?: AnswerDaysInput | null;
}

/** Plain JSON with exactly the keys that a charter has, texts trimmed; too much of anything stays for the check to see. */
export function toCharterContent(input: CharterContentInput): CharterContent {
  const { petitionPercent, noticeDays, castMinimum, uniquePercentMaximum, appealForumSlug } = input;
  const { rule, ranksMaximum, termMonths, termLimit, seconders, challengeDays, vouchersRequired } = input;
  return {
    purpose: input.purpose.trim(),
    companies: input.companies.map(({ name, products }) => ({
      name: name.trim(),
      products: products.map((product) => product.trim()),
    })),
    languages: [...input.languages],
    constituencies: input.constituencies.map(({ slug, title, seats, reserved, panelRequired, panel }) => ({
      ...{ slug, title: title.trim(), seats, panelRequired },
      reserved: reserved.map(({ name, minimum, maximum }) => ({ name: name.trim(), minimum, maximum })),
      panel: panel.map(({ organisationId, quota }) => ({ organisationId, quota })),
    })),
    ...{ rule, ranksMaximum, termMonths, termLimit, seconders, challengeDays, vouchersRequired },
    recall: { petitionPercent, noticeDays },
    gate: { castMinimum, uniquePercentMaximum },
    ...(appealForumSlug && { appealForumSlug }),
    ...(input.positions && { positions: { ...input.positions } }),
    ...(input.answerDays && { answerDays: { ...input.answerDays } }),
  };
}
