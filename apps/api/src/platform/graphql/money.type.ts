import { currencyOf, money, type Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { invalidInput, type InvalidInput } from '../errors/problems.ts';
import { MinorUnits } from './scalars.ts';

@ObjectType('Money')
export class MoneyType {
  @Field(() => MinorUnits, { description: 'Smallest units of the currency, as text.' })
  amountMinor: bigint;

  @Field({ description: 'ISO 4217 code.' })
  currency: string;
}

@InputType()
export class MoneyInput {
  @Field(() => MinorUnits)
  amountMinor: bigint;

  @Field()
  currency: string;
}

/** The typed amount, or a fault naming the field `path` when there is no such currency. */
export function toMoney(input: MoneyInput, path: string): Result<Money, InvalidInput> {
  const currency = currencyOf(input.currency);
  if (!currency.ok) {
    return err(
      invalidInput({ path: `${path}.currency`, code: 'unknown_currency', message: 'There is no such currency.' }),
    );
  }
  return ok(money(input.amountMinor, currency.value));
}
