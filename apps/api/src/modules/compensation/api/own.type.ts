import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { OwnCompensation } from '../application/own-compensation.ts';
import { CHOICES, type Choice } from '../domain/choice.ts';
import { factsOf, type Rail } from '../domain/country-facts.ts';
import type { Offer } from '../domain/offer.ts';
import { ScheduleAreaType, ScheduleCapType, ScheduleInKindType } from './schedule.type.ts';

const ChoiceEnum = Object.fromEntries(CHOICES.map((choice) => [choice, choice])) as Record<Choice, Choice>;
registerEnumType(ChoiceEnum, { name: 'CompensationChoice' });

@ObjectType('PaymentMethod', { description: 'Where the asking person wants to be paid; the rest is sealed.' })
class PaymentMethodType {
  @Field()
  rail: string;

  @Field()
  country: string;

  @Field({ description: 'Last characters; empty for cash.' })
  hint: string;

  @Field()
  enteredAt: Date;

  @Field({ description: 'The law there wants a name looked up first, and this way was saved without one.' })
  lacksName: boolean;
}

@ObjectType('OwnCompensation', { description: 'The asking person’s own; nobody else reads any of it.' })
export class OwnCompensationType {
  @Field()
  isPublicOfficial: boolean;

  @Field(() => PaymentMethodType, { nullable: true })
  method: PaymentMethodType | null;

  @Field(() => ScheduleAreaType, { nullable: true, description: 'By whose rates; null where no schedule applies.' })
  area: ScheduleAreaType | null;

  @Field(() => [ScheduleCapType])
  caps: readonly ScheduleCapType[];

  @Field(() => [ScheduleInKindType])
  inKind: readonly ScheduleInKindType[];
}

export function toOwnType({ isPublicOfficial, method, schedule, area }: OwnCompensation): OwnCompensationType {
  const isHere = (line: { readonly area: string }): boolean => line.area === area?.slug;
  return {
    isPublicOfficial,
    method: method && { ...method, lacksName: !method.hasName && (factsOf(method.country)?.screensPeople ?? true) },
    area: area && { ...area, places: [...area.places] },
    caps: (schedule?.content.caps ?? []).filter(isHere),
    inKind: (schedule?.content.inKind ?? []).filter(isHere),
  };
}

@ObjectType('RedirectTarget')
export class RedirectTargetType {
  @Field(() => ID)
  organisationId: string;

  @Field()
  name: string;
}

@ObjectType('HonorariumOffer', { description: 'Made by rule; what is chosen is told to nobody.' })
export class HonorariumOfferType {
  @Field(() => ID)
  id: string;

  scheduleId: string;
  area: string;

  @Field()
  activity: string;

  @Field(() => Int)
  minutes: number;

  @Field()
  amount: MoneyType;

  @Field()
  madeAt: Date;

  @Field(() => Day)
  chooseBy: string;

  @Field({ description: 'False while no money is set aside for it: nothing is promised yet.' })
  isCovered: boolean;

  @Field({ description: 'Whether the person has taken part; it is paid from then on.' })
  isEarned: boolean;

  @Field()
  mayChoose: boolean;

  @Field(() => String, { nullable: true })
  endedAs: string | null;

  @Field(() => ChoiceEnum, { nullable: true })
  choice: Choice | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is paid by the choice.' })
  paid: MoneyType | null;

  @Field(() => ID, { nullable: true })
  organisationId: string | null;

  @Field(() => String, { nullable: true })
  inKind: string | null;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field(() => Date, { nullable: true })
  chosenAt: Date | null;

  @Field(() => String, { nullable: true })
  paymentState: string | null;

  @Field(() => Day, { nullable: true })
  paidOn: string | null;
}

export const HonorariumOfferConnection = connectionOf(HonorariumOfferType, 'HonorariumOffer');

const ON_ITS_WAY = ['prepared', 'sent', 'confirmed'];

export function toOfferType(offer: Offer): HonorariumOfferType {
  const { currency } = offer;
  const isOpen = offer.envelopeId !== null && offer.endedAt === null;
  return {
    ...offer,
    amount: { amountMinor: offer.amountMinor, currency },
    paid: offer.paidMinor === null ? null : { amountMinor: offer.paidMinor, currency },
    isCovered: offer.envelopeId !== null,
    isEarned: offer.earnedAt !== null,
    mayChoose: isOpen && !ON_ITS_WAY.includes(offer.paymentState ?? ''),
  };
}

@InputType()
export class ChooseCompensationInput {
  @Field(() => ID)
  offerId: string;

  @Field(() => ChoiceEnum)
  choice: Choice;

  @Field({ description: 'For which country the person read what they should know first, e.g. KE.' })
  country: string;

  @Field(() => MinorUnits, { nullable: true })
  partMinor?: bigint | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => String, { nullable: true })
  inKind?: string | null;
}

@InputType()
class BankAccountInput {
  @Field()
  holderName: string;

  @Field(() => String, { nullable: true })
  streetName?: string | null;

  @Field(() => String, { nullable: true })
  buildingNumber?: string | null;

  @Field(() => String, { nullable: true })
  postCode?: string | null;

  @Field()
  townName: string;

  @Field(() => String, { nullable: true })
  iban?: string | null;

  @Field(() => String, { nullable: true })
  accountNumber?: string | null;

  @Field(() => String, { nullable: true })
  bic?: string | null;

  @Field(() => String, { nullable: true })
  clearingMemberId?: string | null;
}

@InputType()
export class SavePaymentMethodInput {
  @Field(() => String)
  rail: Rail;

  @Field()
  country: string;

  @Field(() => BankAccountInput, { nullable: true })
  bank?: BankAccountInput | null;

  @Field(() => String, { nullable: true })
  operator?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;
}
