import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock, HOUR_MS } from '../../../platform/clock/clock.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { EstablishFund } from '../application/establish-fund.ts';
import { FoundingInput, toFounding } from './founding.input.ts';
import { EstablishFundResult } from './fund.result.ts';
import { toFundType } from './fund.type.ts';

@Resolver()
export class EstablishFundResolver {
  constructor(
    private readonly establishing: EstablishFund,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => EstablishFundResult, {
    description: 'Once, by whoever holds the founder’s token of this installation; the token is spent by it.',
  })
  @Public()
  @LimitPerSource(10, HOUR_MS)
  async establishFund(@Args('founderToken') founderToken: string, @Args('founding') founding: FoundingInput) {
    const established = await this.establishing.execute(founderToken, toFounding(founding));
    return toMutationResult(established, (fund) => toFundType(fund, dayOf(this.clock.now())));
  }
}
