import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerRoleOffer } from '../application/answer-role-offer.ts';
import { OrganisationRoomReader } from '../application/organisation-room.ts';
import { OwnRoleOffers } from '../application/own-role-offers.ts';
import { answerOffers, seeOrganisations } from '../domain/organisations.permissions.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { AnswerRoleOfferResult } from './organisation.result.ts';
import { OrganisationType } from './organisation.type.ts';
import {
  OrganisationRoomType,
  RoleOfferType,
  toOrganisationRoomType,
  toRoleOfferType,
} from './organisation-room.type.ts';

@Resolver(() => RoleOfferType)
export class RoleOffersResolver {
  constructor(
    private readonly own: OwnRoleOffers,
    private readonly answering: AnswerRoleOffer,
    private readonly rooms: OrganisationRoomReader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => OrganisationRoomType, { nullable: true, description: 'Null unless you hold a role there.' })
  @Allow(seeOrganisations)
  async organisationRoom(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ) {
    const room = await this.rooms.read(actor, organisationId);
    return room && toOrganisationRoomType(room);
  }

  @Query(() => [RoleOfferType], { description: 'Roles offered to you.' })
  @Allow(answerOffers)
  async myRoleOffers(@CurrentActor() actor: Actor): Promise<RoleOfferType[]> {
    return (await this.own.list(actor)).map(toRoleOfferType);
  }

  @Mutation(() => AnswerRoleOfferResult)
  @Allow(answerOffers)
  async answerRoleOffer(
    @CurrentActor() actor: Actor,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Args('accept') accept: boolean,
  ) {
    return toMutationResult(await this.answering.execute(actor, offerId, accept), toRoleOfferType);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() offer: RoleOfferType, @RequestLoaders() loaders: Loaders): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, offer.organisationId);
  }
}
