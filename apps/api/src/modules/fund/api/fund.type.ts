import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import { RAILS, type Rail } from '../domain/charter.ts';
import { cycleOn } from '../domain/cycle.ts';
import type { Fund } from '../domain/fund.ts';
import type { Pool } from '../domain/pool.ts';

export const RailEnum = Object.fromEntries(RAILS.map((rail) => [rail, rail])) as Record<Rail, Rail>;
registerEnumType(RailEnum, { name: 'Rail', description: 'How a contribution travels.' });

@ObjectType('Pool', {
  description: 'What a fund has in one currency, from its ledger. All amounts are in minor units of that currency.',
})
export class PoolType implements Pool {
  @Field()
  currency: string;

  @Field(() => MinorUnits, { description: 'Contributions of all time, less what went back.' })
  receivedMinor: bigint;

  @Field(() => MinorUnits, { description: 'Arrived, and still within the time in which a payer can take it back.' })
  unclearedMinor: bigint;

  @Field(() => MinorUnits, { description: 'Everything that was ever allocatable: free, reserve, promised and paid.' })
  clearedMinor: bigint;

  @Field(() => MinorUnits, { description: 'What the board may allocate now.' })
  freeMinor: bigint;

  @Field(() => MinorUnits)
  reserveMinor: bigint;

  @Field(() => MinorUnits, { description: 'Promised by resolutions, not sent yet.' })
  committedMinor: bigint;

  @Field(() => MinorUnits, { description: 'Sent, not confirmed by the bank yet.' })
  onItsWayMinor: bigint;

  @Field(() => MinorUnits, { description: 'Confirmed to have arrived.' })
  paidMinor: bigint;

  @Field(() => MinorUnits, { description: 'Taken by payment provider and banks.' })
  costsMinor: bigint;

  @Field(() => MinorUnits, {
    description: 'A loss that the reserve could not bear. While it stands, nothing new is promised.',
  })
  shortfallMinor: bigint;
}

@ObjectType('ChargebackWindow')
export class ChargebackWindowType {
  @Field(() => RailEnum)
  rail: Rail;

  @Field(() => Int)
  days: number;
}

@ObjectType('ContributionCycle')
export class ContributionCycleType {
  @Field(() => Int)
  number: number;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day, { description: 'First day of the next cycle.' })
  endsOn: string;

  @Field({ description: 'False in the first cycle, which is exempt.' })
  shareLimitApplies: boolean;
}

@ObjectType('Fund')
export class FundType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field(() => Day)
  establishedOn: string;

  @Field(() => Int, {
    description:
      "The largest part of a cycle's contributions that may become allocatable from one contributor, in percent.",
  })
  maxSharePercent: number;

  @Field()
  cycle: ContributionCycleType;

  @Field(() => [ChargebackWindowType])
  chargebackWindows: ChargebackWindowType[];

  @Field(() => [String], { description: 'Currencies in which the fund has a bank account for transfers.' })
  transferCurrencies: string[];

  organisationId: string;
}

export function toFundType(fund: Fund, today: string): FundType {
  const { id, slug, name, purpose, establishedOn, charter, organisationId, receivingAccounts } = fund;
  const cycle = cycleOn(establishedOn, charter.cycleMonths, today);
  return {
    ...{ id, slug, name, purpose, establishedOn, organisationId },
    maxSharePercent: charter.maxSharePercent,
    cycle: { ...cycle, shareLimitApplies: cycle.number > 1 },
    chargebackWindows: RAILS.map((rail) => ({ rail, days: charter.chargebackDays[rail] })),
    transferCurrencies: receivingAccounts.map((account) => account.currency),
  };
}
