import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { LimitPerActor, LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddAttestations } from '../application/add-attestations.ts';
import { ObjectToRekey } from '../application/object-to-rekey.ts';
import { OwnMembership } from '../application/own-membership.ts';
import { RequestRekey } from '../application/request-rekey.ts';
import { Vouch } from '../application/vouch.ts';
import { VOUCHED_MAXIMUM } from '../domain/join-application.ts';
import { takePartInForum } from '../domain/members.permissions.ts';
import { toJoinApplicationType, toRekeyRequestType } from './application.type.ts';
import { AddAttestationsInput, RequestRekeyInput } from './membership.input.ts';
import { AddAttestationsResult, ObjectToRekeyResult, RequestRekeyResult, VouchResult } from './membership.result.ts';
import { toMembershipType } from './member.type.ts';
import { MyMembershipType } from './my-membership.type.ts';

/** What members do with their own membership. */
@Resolver()
export class MembershipResolver {
  constructor(
    private readonly own: OwnMembership,
    private readonly adding: AddAttestations,
    private readonly rekeying: RequestRekey,
    private readonly objecting: ObjectToRekey,
    private readonly vouching: Vouch,
  ) {}

  @Query(() => MyMembershipType, { nullable: true, description: 'Null for an account that is no membership.' })
  @Allow(takePartInForum)
  async myMembership(@CurrentActor() actor: Actor): Promise<MyMembershipType | null> {
    const view = await this.own.read(actor);
    if (!view) return null;
    const { member, attestedBy, hasPhrase, rekey, vouchedThisYear } = view;
    return {
      ...{ membership: toMembershipType(member), attestedBy: [...attestedBy], hasPhrase },
      rekey: rekey && toRekeyRequestType(rekey),
      voicesLeft: member.kind === 'affected' ? VOUCHED_MAXIMUM - vouchedThisYear : 0,
    };
  }

  @Mutation(() => AddAttestationsResult)
  @Allow(takePartInForum)
  async addAttestations(@CurrentActor() actor: Actor, @Args('input') input: AddAttestationsInput) {
    return toMutationResult(await this.adding.execute(actor, input), toMembershipType);
  }

  @Mutation(() => RequestRekeyResult, { description: 'In force seven days later unless the earlier key objects.' })
  @Public()
  @LimitPerSource(20, HOUR_MS)
  async requestRekey(@Args('input') input: RequestRekeyInput) {
    return toMutationResult(await this.rekeying.execute(input), toRekeyRequestType);
  }

  @Mutation(() => ObjectToRekeyResult)
  @Allow(takePartInForum)
  async objectToRekey(@CurrentActor() actor: Actor) {
    return toMutationResult(await this.objecting.execute(actor), (id) => ({ id }));
  }

  @Mutation(() => VouchResult)
  @Allow(takePartInForum)
  @LimitPerActor(30, HOUR_MS)
  async vouch(@CurrentActor() actor: Actor, @Args('code') code: string) {
    return toMutationResult(await this.vouching.execute(actor, code), toJoinApplicationType);
  }
}
