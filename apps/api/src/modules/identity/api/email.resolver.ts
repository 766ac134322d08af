import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccount, AllowOwnAccountAfterStepUp } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ConfirmEmail } from '../application/confirm-email.ts';
import { OwnEmail } from '../application/own-email.ts';
import { AccountSecurityView } from './account-security.view.ts';
import { ConfirmEmailResult, SetEmailResult } from './identity.result.ts';
import { AccountSecurityType } from './identity.type.ts';

/** Optional, for content-free notices only: an address neither signs in nor recovers an account. */
@Resolver()
export class EmailResolver {
  constructor(
    private readonly view: AccountSecurityView,
    private readonly email: OwnEmail,
    private readonly confirmation: ConfirmEmail,
  ) {}

  @Mutation(() => SetEmailResult, { description: 'Mails a code; nothing else is sent before it is typed.' })
  @AllowOwnAccountAfterStepUp()
  @LimitPerActor(5, HOUR_MS)
  async setEmail(@CurrentActor() actor: Actor, @Args('address') address: string) {
    return toMutationResult(await this.email.set(actor, address), () => this.view.of(actor));
  }

  @Mutation(() => ConfirmEmailResult)
  @AllowOwnAccount()
  async confirmEmail(@CurrentActor() actor: Actor, @Args('code') code: string) {
    return toMutationResult(await this.confirmation.execute(actor, code), () => this.view.of(actor));
  }

  @Mutation(() => AccountSecurityType)
  @AllowOwnAccount()
  async removeEmail(@CurrentActor() actor: Actor): Promise<AccountSecurityType> {
    await this.email.remove(actor);
    return this.view.of(actor);
  }
}
