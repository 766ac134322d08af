import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import type { OpenMode } from '../../../platform/publication/publication.ts';
import { HoldSession } from '../application/hold-session.ts';
import { MoveSession } from '../application/move-session.ts';
import { PlanSession } from '../application/plan-session.ts';
import { ReadExisting } from '../application/read-existing.ts';
import { SessionPages } from '../application/session-pages.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { takePart } from '../domain/taking-part.permissions.ts';
import {
  HoldSessionResult,
  MoveSessionInputType,
  MoveSessionResult,
  PlanSessionInputType,
  PlanSessionResult,
  ReadExistingResult,
  type SessionTextInput,
} from './preparing.type.ts';
import { SessionType, toSessionType } from './session.type.ts';

const textsOf = (entries: readonly SessionTextInput[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ language, text }) => [language, text.trim()]));

/** Sessions are planned, moved, held and called off by whoever facilitates or speaks for the forum. */
@Resolver(() => SessionType)
export class PreparingResolver {
  constructor(
    private readonly planning: PlanSession,
    private readonly moving: MoveSession,
    private readonly holding: HoldSession,
    private readonly reading: ReadExisting,
    private readonly pages: SessionPages,
  ) {}

  @Allow(takePart)
  @Mutation(() => PlanSessionResult)
  async planSession(@CurrentActor() actor: Actor, @Args('input') input: PlanSessionInputType) {
    const { publicationMode: mode, sealedUntil = null, thenMode = null, agenda, contentWarning, ...plan } = input;
    const publication = { mode, sealedUntil, thenMode: thenMode as OpenMode | null };
    const texts = { agenda: textsOf(agenda), contentWarning: textsOf(contentWarning) };
    const planned = await this.planning.execute(actor, { ...plan, ...texts, publication });
    return toMutationResult(planned, (session) => this.present(actor, session));
  }

  @Allow(takePart)
  @Mutation(() => MoveSessionResult)
  async moveSession(@CurrentActor() actor: Actor, @Args('input') input: MoveSessionInputType) {
    return toMutationResult(await this.moving.execute(actor, input), (session) => this.present(actor, session));
  }

  @Allow(takePart)
  @Mutation(() => HoldSessionResult)
  async beginSession(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.holding.begin(actor, id), (session) => this.present(actor, session));
  }

  @Allow(takePart)
  @Mutation(() => HoldSessionResult, { description: 'Whoever is not among those absent took part.' })
  async endSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('absentMemberIds', { type: () => [ID] }) absent: string[],
  ) {
    return toMutationResult(await this.holding.end(actor, id, absent), (session) => this.present(actor, session));
  }

  @Allow(takePart)
  @Mutation(() => HoldSessionResult, { description: 'Later than 48 hours before, it is paid as if it had been held.' })
  async cancelSession(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.holding.cancel(actor, id), (session) => this.present(actor, session));
  }

  @Allow(takePart)
  @Mutation(() => ReadExistingResult, { description: 'What was said already was read; this is asked beyond it.' })
  async confirmExistingRead(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('whyAgain') whyAgain: string,
  ) {
    return toMutationResult(await this.reading.execute(actor, sessionId, whyAgain), (session) =>
      this.present(actor, session),
    );
  }

  private async present(actor: Actor, { id }: EngagementSession): Promise<SessionType> {
    const page = await this.pages.page(actor, id);
    if (!page) throw new Error('a session is open to whoever prepares it');
    return toSessionType(page);
  }
}
