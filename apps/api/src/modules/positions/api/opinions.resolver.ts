import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { HandInOpinion } from '../application/hand-in-opinion.ts';
import { SaveOpinion } from '../application/save-opinion.ts';
import { SaveTranslations } from '../application/save-translations.ts';
import { SupportOpinion } from '../application/support-opinion.ts';
import { WithdrawOpinion } from '../application/withdraw-opinion.ts';
import { ofForum } from '../domain/positions.permissions.ts';
import { SaveOpinionInputType, SavePositionTranslationsInput } from './draft.input.ts';
import { toChangedWords, toDraftType } from './draft.mapper.ts';
import * as results from './drafts.result.ts';

/** Minority opinions, and translations by people. */
@Resolver()
export class OpinionsResolver {
  constructor(
    private readonly saving: SaveOpinion,
    private readonly handingIn: HandInOpinion,
    private readonly supporting: SupportOpinion,
    private readonly withdrawing: WithdrawOpinion,
    private readonly translating: SaveTranslations,
  ) {}

  @Allow(ofForum)
  @Mutation(() => results.OpinionResult, { description: 'One’s own, as it is being written; one each.' })
  async saveMinorityOpinion(@CurrentActor() actor: Actor, @Args('input') input: SaveOpinionInputType) {
    return toMutationResult(await this.saving.execute(actor, input), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.OpinionResult, {
    description: 'A member’s gathers support first, a representative’s does not.',
  })
  async handInMinorityOpinion(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.handingIn.execute(actor, id), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.OpinionResult, { description: 'With five members it is attached. Nobody sees who they are.' })
  async supportMinorityOpinion(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('supports') supports: boolean,
  ) {
    return toMutationResult(await this.supporting.execute(actor, id, supports), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.OpinionResult)
  async withdrawMinorityOpinion(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.withdrawing.execute(actor, id), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.SaveTranslationsResult, {
    description: 'By a person whose role is named; a machine’s is refused.',
  })
  async savePositionTranslations(@CurrentActor() actor: Actor, @Args('input') input: SavePositionTranslationsInput) {
    return toMutationResult(await this.translating.execute(actor, input), toDraftType);
  }
}
