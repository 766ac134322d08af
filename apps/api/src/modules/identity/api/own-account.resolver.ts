import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccount, AllowOwnAccountAfterStepUp, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor, MaybeActor } from '../../../platform/auth/request-actor.ts';
import { type ReplyCookie, ReplySessionCookie } from '../../../platform/auth/session-cookie.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { EndSessions } from '../application/end-sessions.ts';
import { EraseAccount } from '../application/erase-account.ts';
import { ChooseLanguage, OwnSessions } from '../application/own-account.ts';
import { ChooseLanguageResult, EraseMyAccountResult, RevokeSessionResult } from './identity.result.ts';
import { SessionType } from './identity.type.ts';

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly ending: EndSessions,
    private readonly language: ChooseLanguage,
    private readonly erasure: EraseAccount,
  ) {}

  @Query(() => [SessionType])
  @AllowOwnAccount()
  async mySessions(@CurrentActor() actor: Actor): Promise<SessionType[]> {
    return (await this.sessions.list(actor)).map((session) => ({
      ...session,
      current: session.id === actor.sessionId,
    }));
  }

  @Mutation(() => RevokeSessionResult)
  @AllowOwnAccount()
  async revokeSession(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) sessionId: string) {
    return toMutationResult(await this.ending.one(actor, sessionId), () => ({ sessionId }));
  }

  @Mutation(() => Boolean, { description: 'True also when nobody was signed in.' })
  @Public()
  async signOut(@MaybeActor() actor: Actor | null, @ReplySessionCookie() cookie: ReplyCookie): Promise<boolean> {
    if (actor) await this.ending.current(actor);
    cookie.clear();
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of this person, this one included.' })
  @AllowOwnAccount()
  async signOutEverywhere(@CurrentActor() actor: Actor, @ReplySessionCookie() cookie: ReplyCookie): Promise<boolean> {
    await this.ending.everywhere(actor);
    cookie.clear();
    return true;
  }

  @Mutation(() => ChooseLanguageResult)
  @AllowOwnAccount()
  async chooseLanguage(@CurrentActor() actor: Actor, @Args('locale') locale: string) {
    return toMutationResult(await this.language.execute(actor, locale), () => ({ accountId: actor.accountId, locale }));
  }

  @Mutation(() => EraseMyAccountResult, { description: 'At once and for ever. `handle` is typed once more.' })
  @AllowOwnAccountAfterStepUp()
  async eraseMyAccount(
    @CurrentActor() actor: Actor,
    @Args('handle') handle: string,
    @ReplySessionCookie() cookie: ReplyCookie,
  ) {
    const result = await this.erasure.execute(actor, handle);
    if (result.ok) cookie.clear();
    return toMutationResult(result, () => ({ accountId: actor.accountId }));
  }
}
