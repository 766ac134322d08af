import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { HOUR_MS, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { AttestationByCode } from '../application/attestation-by-code.ts';
import { JoinForum } from '../application/join-forum.ts';
import { HeldAttestationType, toHeldAttestationType } from './attestation.type.ts';
import { JoinForumInput, RequestAttestationInput } from './member.input.ts';
import { JoinForumResult, RequestAttestationResult } from './member.result.ts';
import { toMemberAdmittedType } from './member.type.ts';

/** Joining needs no account: who joins gets one. */
@Resolver(() => HeldAttestationType)
export class JoiningResolver {
  constructor(
    private readonly byCode: AttestationByCode,
    private readonly joining: JoinForum,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Mutation(() => HeldAttestationType, {
    nullable: true,
    description: 'Reads only. A mutation, so that no code is ever part of an address. Null for a code that is none.',
  })
  @Public()
  @LimitPerSource(300, 15 * MINUTE_MS)
  async lookUpAttestation(@Args('code') code: string): Promise<HeldAttestationType | null> {
    const held = await this.byCode.look(code);
    return held && toHeldAttestationType(held);
  }

  @Mutation(() => RequestAttestationResult, { description: 'The same request again answers what is known by now.' })
  @Public()
  @LimitPerSource(300, 15 * MINUTE_MS)
  async requestAttestation(@Args('input') input: RequestAttestationInput) {
    return toMutationResult(await this.byCode.request(input), toHeldAttestationType);
  }

  @Mutation(() => JoinForumResult)
  @Public()
  @LimitPerSource(30, HOUR_MS)
  async joinForum(@Args('input') input: JoinForumInput) {
    return toMutationResult(await this.joining.execute(input), toMemberAdmittedType);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() held: HeldAttestationType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, held.organisationId);
  }
}
