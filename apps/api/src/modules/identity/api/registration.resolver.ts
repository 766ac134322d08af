import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { type ReplyCookie, ReplySessionCookie } from '../../../platform/auth/session-cookie.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import type { NewWayIn } from '../application/new-account-access.ts';
import { RegisterWithPasskey } from '../application/register-with-passkey.ts';
import { RegisterWithPassword } from '../application/register-with-password.ts';
import { RegisterWithPasskeyInput, RegisterWithPasswordInput } from './identity.input.ts';
import {
  BeginPasskeyRegistrationResult,
  RegisterWithPasskeyResult,
  RegisterWithPasswordResult,
} from './identity.result.ts';
import type { NewAccountType } from './identity.type.ts';
import { SessionCookies } from './session-cookies.ts';

@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly withPassword: RegisterWithPassword,
    private readonly withPasskey: RegisterWithPasskey,
    private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => RegisterWithPasswordResult)
  @Public()
  @LimitPerSource(20, HOUR_MS)
  async registerWithPassword(
    @Args('input') input: RegisterWithPasswordInput,
    @ReplySessionCookie() cookie: ReplyCookie,
  ) {
    return toMutationResult(await this.withPassword.execute(input), (opened) =>
      this.welcome(cookie, opened, input.remember),
    );
  }

  @Mutation(() => BeginPasskeyRegistrationResult)
  @Public()
  @LimitPerSource(30, HOUR_MS)
  async beginPasskeyRegistration(@Args('handle') handle: string) {
    return toMutationResult(await this.withPasskey.begin(handle), (start) => start);
  }

  @Mutation(() => RegisterWithPasskeyResult)
  @Public()
  @LimitPerSource(20, HOUR_MS)
  async registerWithPasskey(@Args('input') input: RegisterWithPasskeyInput, @ReplySessionCookie() cookie: ReplyCookie) {
    return toMutationResult(await this.withPasskey.finish(input), (opened) =>
      this.welcome(cookie, opened, input.remember),
    );
  }

  private welcome(cookie: ReplyCookie, opened: NewWayIn, remember: boolean): NewAccountType {
    const { accountId } = this.cookies.give(cookie, opened, remember);
    return { accountId, recoveryCodes: [...opened.recoveryCodes] };
  }
}
