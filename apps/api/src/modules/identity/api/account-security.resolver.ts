import type { Result } from '@baraza/result';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccount, AllowOwnAccountAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import type { Problem } from '../../../platform/errors/problems.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ChangePassword } from '../application/change-password.ts';
import { RemoveWayIn } from '../application/remove-way-in.ts';
import { RenewRecoveryCodes } from '../application/renew-recovery-codes.ts';
import { AccountSecurityView } from './account-security.view.ts';
import { ChangePasswordResult, RemoveWayInResult, RenewRecoveryCodesResult } from './identity.result.ts';
import { AccountSecurityType } from './identity.type.ts';

@Resolver()
export class AccountSecurityResolver {
  constructor(
    private readonly view: AccountSecurityView,
    private readonly passwords: ChangePassword,
    private readonly codes: RenewRecoveryCodes,
    private readonly removal: RemoveWayIn,
  ) {}

  @Query(() => AccountSecurityType)
  @AllowOwnAccount()
  accountSecurity(@CurrentActor() actor: Actor): Promise<AccountSecurityType> {
    return this.view.of(actor);
  }

  @Mutation(() => ChangePasswordResult, { description: 'Ends every other session.' })
  @AllowOwnAccountAfterStepUp()
  async changePassword(@CurrentActor() actor: Actor, @Args('password') password: string) {
    return this.answer(actor, await this.passwords.execute(actor, password));
  }

  @Mutation(() => RenewRecoveryCodesResult)
  @AllowOwnAccountAfterStepUp()
  async renewRecoveryCodes(@CurrentActor() actor: Actor) {
    return toMutationResult(await this.codes.execute(actor), (recoveryCodes) => ({ recoveryCodes }));
  }

  @Mutation(() => RemoveWayInResult)
  @AllowOwnAccountAfterStepUp()
  async removePasskey(@CurrentActor() actor: Actor, @Args('passkeyId', { type: () => ID }) passkeyId: string) {
    return this.answer(actor, await this.removal.passkey(actor, passkeyId));
  }

  @Mutation(() => RemoveWayInResult)
  @AllowOwnAccountAfterStepUp()
  async removeAuthenticatorApp(@CurrentActor() actor: Actor) {
    return this.answer(actor, await this.removal.authenticatorApp(actor));
  }

  private answer(actor: Actor, result: Result<undefined, Problem>) {
    return toMutationResult(result, () => this.view.of(actor));
  }
}
