import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { AnswerInvitation } from '../application/answer-invitation.ts';
import { Needs } from '../application/needs.ts';
import { OwnPreferencesDesk } from '../application/own-preferences.ts';
import { OwnSessions } from '../application/own-sessions.ts';
import { StopTakingPart } from '../application/stop-taking-part.ts';
import { takePart } from '../domain/taking-part.permissions.ts';
import {
  AnswerInvitationResult,
  InvitationConnection,
  InvitationType,
  PreferencesResult,
  PreferencesType,
  SaveNeedsResult,
  StopTakingPartResult,
  toInvitationType,
} from './invitation.type.ts';
import { SessionType, toSessionType } from './session.type.ts';

/** For whoever is invited: nothing here is ever read by a company. */
@Resolver(() => InvitationType)
export class TakingPartResolver {
  constructor(
    private readonly own: OwnSessions,
    private readonly answering: AnswerInvitation,
    private readonly needs: Needs,
    private readonly preferences: OwnPreferencesDesk,
    private readonly stopping: StopTakingPart,
  ) {}

  @Allow(takePart)
  @Query(() => InvitationConnection, { description: 'One’s own, newest first.' })
  async myInvitations(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.own.invitations(actor, page), toInvitationType);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one’s own needs for the session are sealed; not what they are. For the person alone.',
  })
  hasSaidNeeds(@Parent() { sessionId }: InvitationType, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.needs.isSealed(actor, sessionId);
  }

  @ResolveField(() => SessionType, { nullable: true })
  async session(@Parent() { sessionId }: InvitationType, @CurrentActor() actor: Actor): Promise<SessionType | null> {
    const page = await this.own.session(actor, sessionId);
    return page && toSessionType(page);
  }

  @Allow(takePart)
  @Mutation(() => AnswerInvitationResult, {
    description: 'No reason is asked for “not now”, and nothing depends on it.',
  })
  async answerInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('accepted') accepted: boolean,
  ) {
    const answer = accepted ? 'accepted' : 'not_now';
    return toMutationResult(await this.answering.execute(actor, id, answer), toInvitationType);
  }

  @Allow(takePart)
  @Query(() => PreferencesType, { nullable: true })
  takingPartPreferences(@CurrentActor() actor: Actor): Promise<PreferencesType | null> {
    return this.preferences.own(actor);
  }

  @Allow(takePart)
  @Mutation(() => PreferencesResult)
  async describeMyself(
    @CurrentActor() actor: Actor,
    @Args('region', { type: () => String, nullable: true }) region: string | null = null,
    @Args('groups', { type: () => [String] }) groups: string[],
  ) {
    return toMutationResult(await this.preferences.describe(actor, region, groups), (value) => value);
  }

  @Allow(takePart)
  @Mutation(() => PreferencesResult, { description: 'Until a day one is not invited; null ends it.' })
  async pauseInvitations(
    @CurrentActor() actor: Actor,
    @Args('until', { type: () => Day, nullable: true }) until: string | null = null,
    @Args('forOrganisation', { defaultValue: false }) forOrganisation: boolean,
  ) {
    return toMutationResult(await this.preferences.pause(actor, until, forOrganisation), (value) => value);
  }

  @Allow(takePart)
  @Mutation(() => SaveNeedsResult, { description: 'Kept in the vault; opened by whoever facilitates.' })
  async saveMyNeeds(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.needs.save(actor, sessionId, text), () => ({ isKept: text.trim() !== '' }));
  }

  @Allow(takePart)
  @Mutation(() => StopTakingPartResult, { description: 'At any time and without a reason.' })
  async stopTakingPart(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) sessionId: string) {
    const left = await this.stopping.execute(actor, sessionId);
    return toMutationResult(left, ({ id, state }) => ({ sessionId: id, isPaid: state === 'running' }));
  }
}
