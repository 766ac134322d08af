import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnnounceElection } from '../application/announce-election.ts';
import { CancelElection } from '../application/cancel-election.ts';
import { CloseNominations } from '../application/close-nominations.ts';
import { forumOfficer } from '../domain/elections.permissions.ts';
import { ElectionType } from './election.type.ts';
import { AnnounceElectionInput } from './elections.input.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { AnnounceElectionResult, ElectionStepResult } from './elections.result.ts';
import { withoutNulls } from './without-nulls.ts';

/** The forum's returning officer runs its elections, and nobody else does. */
@Resolver(() => ElectionType)
export class ReturningOfficeResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly announcing: AnnounceElection,
    private readonly closing: CloseNominations,
    private readonly cancelling: CancelElection,
  ) {}

  @Allow(forumOfficer)
  @Mutation(() => AnnounceElectionResult, { description: 'Gives notice of an election with all its dates.' })
  async announceElection(@CurrentActor() actor: Actor, @Args('input') input: AnnounceElectionInput) {
    return toMutationResult(await this.announcing.execute(actor, withoutNulls(input)), this.elections.present);
  }

  @Allow(forumOfficer)
  @Mutation(() => ElectionStepResult, { description: 'After nominationsCloseAt: draws the order of the ballot.' })
  async closeNominations(@CurrentActor() actor: Actor, @Args('election') slug: string) {
    return toMutationResult(await this.closing.execute(actor, slug), this.elections.present);
  }

  @Allow(forumOfficer)
  @Mutation(() => ElectionStepResult, { description: 'Until final; the reasons are public.' })
  async cancelElection(@CurrentActor() actor: Actor, @Args('election') slug: string, @Args('reasons') reasons: string) {
    return toMutationResult(await this.cancelling.execute(actor, slug, reasons), this.elections.present);
  }
}
