import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { type ReplyCookie, ReplySessionCookie } from '../../../platform/auth/session-cookie.ts';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { SignInWithMembershipKey } from '../application/sign-in-with-membership-key.ts';
import { SignInWithMembershipKeyInput } from './identity.input.ts';
import { SignInWithMembershipKeyResult } from './identity.result.ts';
import { MembershipChallengeType } from './identity.type.ts';
import { SessionCookies } from './session-cookies.ts';

const WINDOW_MS = 15 * MINUTE_MS;

@Resolver()
export class MembershipSignInResolver {
  constructor(
    private readonly withKey: SignInWithMembershipKey,
    private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => MembershipChallengeType)
  @Public()
  @LimitPerSource(100, WINDOW_MS)
  requestMembershipChallenge(): Promise<MembershipChallengeType> {
    return this.withKey.begin();
  }

  @Mutation(() => SignInWithMembershipKeyResult)
  @Public()
  @LimitPerSource(100, WINDOW_MS)
  async signInWithMembershipKey(
    @Args('input') input: SignInWithMembershipKeyInput,
    @ReplySessionCookie() cookie: ReplyCookie,
  ) {
    return toMutationResult(await this.withKey.finish(input), (opened) =>
      this.cookies.give(cookie, opened, input.remember),
    );
  }
}
