import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { SessionCalendar } from '../application/session-calendar.ts';
import { SessionMix } from '../application/session-mix.ts';
import { SessionPages } from '../application/session-pages.ts';
import { EngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import { InvitationType, toInvitationType } from './invitation.type.ts';
import {
  MixLineType,
  SessionConnection,
  SessionNotesType,
  SessionPointConnection,
  SessionType,
  toSessionNotesType,
  toSessionPointType,
  toSessionType,
} from './session.type.ts';

/** Sessions as each reader may meet them. */
@Resolver(() => SessionType)
export class SessionsResolver {
  constructor(
    private readonly pages: SessionPages,
    private readonly mixes: SessionMix,
    private readonly calendars: SessionCalendar,
    private readonly loader: EngagementsLoader,
  ) {}

  @Public()
  @Query(() => SessionType, { nullable: true })
  async engagementSession(@MaybeActor() actor: Actor | null, @Args('id', { type: () => ID }) id: string) {
    const page = await this.pages.page(actor, id);
    return page && toSessionType(page);
  }

  @Public()
  @Query(() => SessionConnection, { description: 'Of an engagement, latest first.' })
  async engagementSessions(
    @MaybeActor() actor: Actor | null,
    @Args('engagement') engagement: string,
    @Args() page: ConnectionArgs,
  ) {
    return toConnection(await this.pages.ofEngagement(actor, engagement, page), toSessionType);
  }

  @Public()
  @Query(() => String, {
    nullable: true,
    description: 'One event as iCalendar (RFC 5545). Says nothing of the subject unless asked to.',
  })
  sessionCalendar(
    @MaybeActor() actor: Actor | null,
    @Args('id', { type: () => ID }) id: string,
    @Args('summary', { description: 'What the calendar shows, e.g. “Appointment”.' }) summary: string,
    @Args('withSubject') withSubject: boolean,
  ): Promise<string | null> {
    return this.calendars.file(actor, id, { summary, withSubject });
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { page }: SessionType, @RequestLoaders() loaders: Loaders) {
    return this.loader.engagement(loaders, page.session.engagementId);
  }

  @ResolveField(() => InvitationType, { nullable: true, description: 'The reader’s own.' })
  invitation(@Parent() { page }: SessionType): InvitationType | null {
    return page.invitation && toInvitationType(page.invitation);
  }

  @ResolveField(() => SessionPointConnection)
  async points(@Parent() { page }: SessionType, @MaybeActor() actor: Actor | null, @Args() request: ConnectionArgs) {
    return toConnection(await this.pages.points(page, actor, request), toSessionPointType);
  }

  @ResolveField(() => SessionNotesType, { nullable: true })
  async notes(@Parent() { page }: SessionType): Promise<SessionNotesType | null> {
    const found = await this.pages.notes(page);
    return found && toSessionNotesType(found);
  }

  @ResolveField(() => [MixLineType], { description: 'Who comes, beside the targets; to both sides alike.' })
  async mix(@Parent() { page }: SessionType): Promise<MixLineType[]> {
    return (await this.mixes.of(page)).map((line) => ({ ...line }));
  }
}
