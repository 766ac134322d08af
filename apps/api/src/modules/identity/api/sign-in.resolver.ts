import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { type ReplyCookie, ReplySessionCookie } from '../../../platform/auth/session-cookie.ts';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { SignInWithPasskey } from '../application/sign-in-with-passkey.ts';
import { SignInWithPassword } from '../application/sign-in-with-password.ts';
import { SignInWithRecoveryCode } from '../application/sign-in-with-recovery-code.ts';
import { SignInWithPasskeyInput, SignInWithPasswordInput, SignInWithRecoveryCodeInput } from './identity.input.ts';
import { SignInWithPasskeyResult, SignInWithPasswordResult, SignInWithRecoveryCodeResult } from './identity.result.ts';
import { PasskeyCeremonyType } from './identity.type.ts';
import { SessionCookies } from './session-cookies.ts';

const WINDOW_MS = 15 * MINUTE_MS;

@Resolver()
export class SignInResolver {
  constructor(
    private readonly withPassword: SignInWithPassword,
    private readonly withRecoveryCode: SignInWithRecoveryCode,
    private readonly withPasskey: SignInWithPasskey,
    private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => SignInWithPasswordResult)
  @Public()
  @LimitPerSource(100, WINDOW_MS)
  async signInWithPassword(@Args('input') input: SignInWithPasswordInput, @ReplySessionCookie() cookie: ReplyCookie) {
    const result = await this.withPassword.execute(input);
    return toMutationResult(result, (opened) => this.cookies.give(cookie, opened, input.remember));
  }

  @Mutation(() => SignInWithRecoveryCodeResult)
  @Public()
  @LimitPerSource(30, WINDOW_MS)
  async signInWithRecoveryCode(
    @Args('input') input: SignInWithRecoveryCodeInput,
    @ReplySessionCookie() cookie: ReplyCookie,
  ) {
    return toMutationResult(await this.withRecoveryCode.execute(input), (opened) =>
      this.cookies.give(cookie, opened, false),
    );
  }

  @Mutation(() => PasskeyCeremonyType)
  @Public()
  @LimitPerSource(100, WINDOW_MS)
  beginPasskeySignIn(): Promise<PasskeyCeremonyType> {
    return this.withPasskey.begin();
  }

  @Mutation(() => SignInWithPasskeyResult)
  @Public()
  @LimitPerSource(100, WINDOW_MS)
  async signInWithPasskey(@Args('input') input: SignInWithPasskeyInput, @ReplySessionCookie() cookie: ReplyCookie) {
    return toMutationResult(await this.withPasskey.finish(input), (opened) =>
      this.cookies.give(cookie, opened, input.remember),
    );
  }
}
