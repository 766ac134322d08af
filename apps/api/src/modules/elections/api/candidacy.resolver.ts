import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AcceptNomination } from '../application/accept-nomination.ts';
import { Nominate } from '../application/nominate.ts';
import { SecondNomination } from '../application/second-nomination.ts';
import { WithdrawCandidacy } from '../application/withdraw-candidacy.ts';
import { member } from '../domain/elections.permissions.ts';
import { CandidateType } from './candidate.type.ts';
import { AcceptNominationInput, NominateInput } from './elections.input.ts';
import { toCandidateType } from './elections.mapper.ts';
import { CandidacyResult, NominateResult } from './elections.result.ts';
import { withoutNulls } from './without-nulls.ts';

/** Who stands: nominated by a member, agreed to in person, seconded by others. */
@Resolver(() => CandidateType)
export class CandidacyResolver {
  constructor(
    private readonly nominating: Nominate,
    private readonly accepting: AcceptNomination,
    private readonly seconding: SecondNomination,
    private readonly withdrawing: WithdrawCandidacy,
  ) {}

  @Allow(member)
  @Mutation(() => NominateResult, { description: 'Nominates oneself, which says yes at once, or another member.' })
  async nominate(@CurrentActor() actor: Actor, @Args('input') input: NominateInput) {
    return toMutationResult(await this.nominating.execute(actor, withoutNulls(input)), toCandidateType);
  }

  @Allow(member)
  @Mutation(() => CandidacyResult, { description: 'Agrees to stand.' })
  async acceptNomination(@CurrentActor() actor: Actor, @Args('input') input: AcceptNominationInput) {
    return toMutationResult(await this.accepting.execute(actor, input), toCandidateType);
  }

  @Allow(member)
  @Mutation(() => CandidacyResult, { description: 'Seconds another member’s nomination in one’s own constituency.' })
  async secondNomination(@CurrentActor() actor: Actor, @Args('candidateId', { type: () => ID }) candidateId: string) {
    return toMutationResult(await this.seconding.execute(actor, candidateId), toCandidateType);
  }

  @Allow(member)
  @Mutation(() => CandidacyResult, { description: 'Declines or withdraws; possible until the ballot is fixed.' })
  async withdrawCandidacy(@CurrentActor() actor: Actor, @Args('candidateId', { type: () => ID }) candidateId: string) {
    return toMutationResult(await this.withdrawing.execute(actor, candidateId), toCandidateType);
  }
}
