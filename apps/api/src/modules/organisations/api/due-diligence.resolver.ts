import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ReadDueDiligencePack } from '../application/read-due-diligence-pack.ts';
import { SaveDueDiligencePack } from '../application/save-due-diligence-pack.ts';
import { DUE_DILIGENCE_QUESTIONS } from '../domain/due-diligence-pack.ts';
import { actForOrganisation, readDueDiligence } from '../domain/organisations.permissions.ts';
import { DueDiligencePackType, toDueDiligencePackType } from './assurance.type.ts';
import { SaveDueDiligencePackInput } from './organisation.input.ts';
import { SaveDueDiligencePackResult } from './organisation.result.ts';

@Resolver()
export class DueDiligenceResolver {
  constructor(
    private readonly reading: ReadDueDiligencePack,
    private readonly saving: SaveDueDiligencePack,
  ) {}

  @Query(() => [String], { description: 'The questions of a due-diligence pack, in their order.' })
  @Allow(readDueDiligence)
  dueDiligenceQuestions(): string[] {
    return [...DUE_DILIGENCE_QUESTIONS];
  }

  @Query(() => DueDiligencePackType, { nullable: true })
  @Allow(readDueDiligence)
  async dueDiligencePack(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ) {
    const pack = await this.reading.execute(actor, organisationId);
    return pack && toDueDiligencePackType(pack);
  }

  @Mutation(() => SaveDueDiligencePackResult)
  @Allow(actForOrganisation)
  async saveDueDiligencePack(@CurrentActor() actor: Actor, @Args('input') input: SaveDueDiligencePackInput) {
    return toMutationResult(await this.saving.execute(actor, input), toDueDiligencePackType);
  }
}
