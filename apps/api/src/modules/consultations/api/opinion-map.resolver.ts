import { Args, Float, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { OpinionMaps } from '../application/opinion-maps.ts';
import { insideForum } from '../domain/consultations.permissions.ts';
import { OwnPlaceType } from './consultation.type.ts';
import { toOpinionMapType } from './opinion-map.mapper.ts';
import { OpinionMapType } from './opinion-map.type.ts';

@Resolver(() => OpinionMapType)
export class OpinionMapResolver {
  constructor(private readonly maps: OpinionMaps) {}

  @Allow(insideForum)
  @Query(() => OpinionMapType, { nullable: true, description: 'For members of the forum, after the end.' })
  async opinionMap(@CurrentActor() actor: Actor, @Args('consultation') slug: string): Promise<OpinionMapType | null> {
    const view = await this.maps.forMember(actor, slug);
    return view && toOpinionMapType(view);
  }

  @Allow(insideForum)
  @Query(() => Float, {
    nullable: true,
    description: 'How far the map is drawn, 0 to 1; null when none is being drawn.',
  })
  opinionMapProgress(@CurrentActor() actor: Actor, @Args('consultation') slug: string): Promise<number | null> {
    return this.maps.progress(actor, slug);
  }

  @Allow(insideForum)
  @Query(() => OwnPlaceType, {
    nullable: true,
    description: 'Where one stands oneself; null for who rated too little.',
  })
  myPlaceOnMap(@CurrentActor() actor: Actor, @Args('consultation') slug: string): Promise<OwnPlaceType | null> {
    return this.maps.ownPlace(actor, slug);
  }

  @Public()
  @Query(() => OpinionMapType, {
    nullable: true,
    description: 'What a forum published of a consultation, after a position that came of it was adopted.',
  })
  async publishedOpinionMap(@Args('consultation') slug: string): Promise<OpinionMapType | null> {
    const view = await this.maps.forEverybody(slug);
    return view && toOpinionMapType(view);
  }
}
