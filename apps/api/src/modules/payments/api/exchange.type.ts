import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { boughtOf, rateOf, soldOf, type CurrencyExchange } from '../domain/exchange.ts';

@ObjectType('CurrencyExchange', {
  description: 'Two lines of the bank’s statements that are two sides of one exchange.',
})
export class CurrencyExchangeType {
  @Field(() => ID)
  id: string;

  @Field(() => MoneyType)
  sold: MoneyType;

  @Field(() => MoneyType)
  bought: MoneyType;

  @Field({ description: 'How much of the second currency the bank gave for one of the first, as a decimal.' })
  rate: string;

  @Field({ description: 'Where the bank says so; public with the entry.' })
  source: string;

  @Field(() => Day)
  bookedOn: string;

  @Field({ description: 'Whether the asking person put it forward: then another answers.' })
  isMine: boolean;
}

@InputType('ProposeExchangeInput')
export class ProposeExchangeInputType {
  @Field(() => ID, { description: 'The line by which money left.' })
  soldLineId: string;

  @Field(() => ID, { description: 'The line by which money arrived in another currency.' })
  boughtLineId: string;

  @Field()
  source: string;
}

@InputType('AnswerExchangeInput')
export class AnswerExchangeInputType {
  @Field(() => ID)
  exchangeId: string;

  @Field({ description: 'False frees both lines.' })
  accept: boolean;
}

export function toExchangeType(actor: Actor, exchange: CurrencyExchange): CurrencyExchangeType {
  const [sold, bought] = [soldOf(exchange), boughtOf(exchange)];
  const { id, source, bookedOn, proposedBy } = exchange;
  return { id, sold, bought, rate: rateOf(sold, bought), source, bookedOn, isMine: proposedBy === actor.accountId };
}
