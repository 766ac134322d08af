import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MoneyInput, MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { PublicSchedule } from '../application/public-compensation.ts';
import type { Activity, ExpenseKind, ScheduleContent } from '../domain/schedule.ts';
import type { Disclosure } from '../persistence/disclosure.repository.ts';

@ObjectType('ScheduleArea', { description: 'A group of countries in which the same sums are offered.' })
@InputType('ScheduleAreaInput')
export class ScheduleAreaType {
  @Field()
  slug: string;

  @Field()
  title: string;

  @Field()
  currency: string;

  @Field(() => [String], { description: 'Forums (`lake-riders`) or their constituencies (`lake-riders/riders`).' })
  places: string[];
}

@ObjectType('ScheduleRate')
@InputType('ScheduleRateInput')
export class ScheduleRateType {
  @Field()
  area: string;

  @Field(() => String)
  activity: Activity;

  @Field(() => String, { description: 'hour, flat or day.' })
  unit: 'hour' | 'flat' | 'day';

  @Field({ description: 'Minor units of the area’s currency, as text.' })
  amountMinor: string;
}

@ObjectType('ScheduleCap', { description: 'The most that is advanced or repaid for one expense.' })
@InputType('ScheduleCapInput')
export class ScheduleCapType {
  @Field()
  area: string;

  @Field(() => String)
  kind: ExpenseKind;

  @Field()
  amountMinor: string;
}

@ObjectType('ScheduleInKind', { description: 'Something of the same worth instead of money.' })
@InputType('ScheduleInKindInput')
export class ScheduleInKindType {
  @Field()
  area: string;

  @Field()
  slug: string;

  @Field()
  title: string;
}

@InputType()
export class ScheduleContentInput implements ScheduleContent {
  @Field(() => [ScheduleAreaType])
  areas: ScheduleAreaType[];

  @Field(() => [ScheduleRateType])
  rates: ScheduleRateType[];

  @Field(() => [ScheduleCapType])
  caps: ScheduleCapType[];

  @Field(() => [ScheduleInKindType])
  inKind: ScheduleInKindType[];

  @Field(() => Int)
  chooseWithinDays: number;
}

@ObjectType('HonorariumSchedule', { description: 'The public rules of compensation, as one resolution adopted them.' })
export class HonorariumScheduleType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Day)
  effectiveFrom: string;

  @Field()
  adoptedAt: Date;

  @Field()
  isInForce: boolean;

  @Field(() => String, { nullable: true, description: 'How the resolution is quoted, e.g. R-2026-014.' })
  resolution: string | null;

  @Field(() => [ScheduleAreaType])
  areas: readonly ScheduleAreaType[];

  @Field(() => [ScheduleRateType])
  rates: readonly ScheduleRateType[];

  @Field(() => [ScheduleCapType])
  caps: readonly ScheduleCapType[];

  @Field(() => [ScheduleInKindType])
  inKind: readonly ScheduleInKindType[];

  @Field(() => Int)
  chooseWithinDays: number;
}

export function toScheduleType({ content, ...schedule }: PublicSchedule): HonorariumScheduleType {
  return { ...schedule, ...(content as unknown as ScheduleContentInput) };
}

@ObjectType('HonorariumGroup')
class HonorariumGroupType {
  @Field({ description: 'An activity or a kind of expense; `together` for those that would be too few alone.' })
  group: string;

  @Field(() => Int)
  people: number;

  @Field()
  paid: MoneyType;
}

@ObjectType('HonorariumDisclosure', {
  description: 'What reached people, as it entered the public books: together with at least four others.',
})
export class HonorariumDisclosureType {
  @Field(() => Int)
  number: number;

  @Field()
  cutOff: Date;

  @Field(() => Int)
  people: number;

  @Field()
  currency: string;

  @Field(() => [HonorariumGroupType])
  groups: HonorariumGroupType[];
}

export function toDisclosureType({ number, cutOff, people, currency, cells }: Disclosure): HonorariumDisclosureType {
  const groups = cells.map((cell) => ({
    group: cell.group,
    people: cell.people,
    paid: { amountMinor: BigInt(cell.amountMinor), currency },
  }));
  return { number, cutOff, people, currency, groups };
}

@InputType()
export class ProposeHonorariumScheduleInput {
  @Field()
  fundSlug: string;

  @Field()
  content: ScheduleContentInput;

  @Field(() => Day)
  effectiveFrom: string;

  @Field()
  reasons: string;
}

@InputType()
export class ProposeCompensationEnvelopeInput {
  @Field()
  fundSlug: string;

  @Field()
  amount: MoneyInput;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day)
  endsOn: string;

  @Field()
  reasons: string;
}

@ObjectType('CompensationEnvelope', { description: 'Money that a resolution set aside for compensation.' })
export class CompensationEnvelopeType {
  @Field(() => ID)
  id: string;

  @Field()
  currency: string;

  @Field(() => MinorUnits)
  amountMinor: bigint;

  @Field(() => MinorUnits, { description: 'Promised by offers and claims, paid or not.' })
  reservedMinor: bigint;

  @Field(() => MinorUnits)
  releasedMinor: bigint;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day)
  endsOn: string;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;
}
