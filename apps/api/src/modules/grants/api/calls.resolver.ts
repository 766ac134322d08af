import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { CallReader } from '../application/call-reader.ts';
import { ProposeCall } from '../application/propose-call.ts';
import { grantsOfficer } from '../domain/grants.permissions.ts';
import { CallConnection, CallType, ProposeCallInput } from './call.type.ts';
import { toCallDraft, toCallType, toDone } from './grants.mapper.ts';
import { ProposeCallResult } from './grants.result.ts';

@Resolver(() => CallType)
export class CallsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reader: CallReader,
    private readonly proposeCallUseCase: ProposeCall,
  ) {}

  @Public()
  @Query(() => CallConnection, { description: 'Published calls of a fund, latest closing first.' })
  async calls(@Args('fundId') fundId: string, @Args() page: ConnectionArgs) {
    const now = this.clock.now();
    return toConnection(await this.reader.published(fundId, page), (call) => toCallType(call, now));
  }

  @Public()
  @Query(() => CallConnection, {
    description: 'Published calls of all funds that have not closed, earliest closing first.',
  })
  async openCalls(@Args() page: ConnectionArgs) {
    const now = this.clock.now();
    return toConnection(await this.reader.open(now, page), (call) => toCallType(call, now));
  }

  @Public()
  @Query(() => CallType, { nullable: true, description: 'One published call by its short name.' })
  async call(@Args('slug') slug: string): Promise<CallType | null> {
    const call = await this.reader.bySlug(slug);
    return call && toCallType(call, this.clock.now());
  }

  @Allow(grantsOfficer)
  @Mutation(() => ProposeCallResult, { description: 'Puts a call before the board; passed, it is published.' })
  async proposeCall(@CurrentActor() actor: Actor, @Args('input') input: ProposeCallInput) {
    const draft = toCallDraft(input);
    return toMutationResult(draft.ok ? await this.proposeCallUseCase.execute(actor, draft.value) : draft, toDone);
  }
}
