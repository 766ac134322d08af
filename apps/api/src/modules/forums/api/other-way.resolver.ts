import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { LimitPerActor, LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ApplicationsByCode } from '../application/applications-by-code.ts';
import { ApplyByVouching } from '../application/apply-by-vouching.ts';
import { DecideJoiningAppeal } from '../application/decide-joining-appeal.ts';
import { FileJoiningAppeal } from '../application/joining-appeals.ts';
import { RecordInterview } from '../application/record-interview.ts';
import { serveForum } from '../domain/members.permissions.ts';
import {
  JoinApplicationType,
  JoiningAppealType,
  toJoinApplicationType,
  toJoiningAppealType,
} from './application.type.ts';
import { ForumLoader } from './forum.loader.ts';
import { ForumType } from './forum.type.ts';
import { ApplicantInput } from './member.input.ts';
import { DecideJoiningAppealInput, RecordInterviewInput } from './membership.input.ts';
import {
  ApplyByVouchingResult,
  DecideJoiningAppealResult,
  FileJoiningAppealResult,
  RecordInterviewResult,
} from './membership.result.ts';

/** Joining without an organisation: members vouch, somebody independent talks, a refusal can be appealed. */
@Resolver()
export class OtherWayResolver {
  constructor(
    private readonly applications: ApplicationsByCode,
    private readonly applying: ApplyByVouching,
    private readonly interviewing: RecordInterview,
    private readonly filing: FileJoiningAppeal,
    private readonly deciding: DecideJoiningAppeal,
  ) {}

  @Mutation(() => ApplyByVouchingResult)
  @Public()
  @LimitPerSource(20, HOUR_MS)
  async applyByVouching(@Args('input') input: ApplicantInput) {
    return toMutationResult(await this.applying.execute(input), ({ application, code }) => ({
      ...{ code, label: application.label, expiresOn: application.expiresOn },
    }));
  }

  @Mutation(() => JoinApplicationType, {
    nullable: true,
    description: 'Reads only. A mutation, so that no code is ever part of an address.',
  })
  @Public()
  @LimitPerSource(300, 15 * MINUTE_MS)
  async lookUpApplication(@Args('code') code: string): Promise<JoinApplicationType | null> {
    const progress = await this.applications.look(code);
    return progress && toJoinApplicationType(progress);
  }

  @Mutation(() => RecordInterviewResult, { description: 'By an interviewer whom the forum appointed.' })
  @Allow(serveForum)
  async recordInterview(@CurrentActor() actor: Actor, @Args('input') input: RecordInterviewInput) {
    return toMutationResult(await this.interviewing.execute(actor, input), toJoinApplicationType);
  }

  @Mutation(() => FileJoiningAppealResult, { description: 'With the code that was refused.' })
  @Public()
  @LimitPerSource(20, HOUR_MS)
  async appealJoiningRefusal(@Args('code') code: string, @Args('grounds') grounds: string) {
    return toMutationResult(await this.filing.execute(code, grounds), (id) => ({ id }));
  }

  @Query(() => [JoiningAppealType], { description: 'Open appeals that you may hear: those of other forums.' })
  @Allow(serveForum)
  async joiningAppeals(@CurrentActor() actor: Actor): Promise<JoiningAppealType[]> {
    return (await this.deciding.open(actor)).map(toJoiningAppealType);
  }

  @Mutation(() => DecideJoiningAppealResult)
  @Allow(serveForum)
  @LimitPerActor(60, HOUR_MS)
  async decideJoiningAppeal(@CurrentActor() actor: Actor, @Args('input') input: DecideJoiningAppealInput) {
    return toMutationResult(await this.deciding.execute(actor, input), toJoiningAppealType);
  }
}

@Resolver(() => JoiningAppealType)
export class JoiningAppealFieldsResolver {
  constructor(private readonly forums: ForumLoader) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() appeal: JoiningAppealType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, appeal.forumId);
  }
}
