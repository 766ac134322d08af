import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccountAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddAuthenticatorApp } from '../application/add-authenticator-app.ts';
import { AddPasskey } from '../application/add-passkey.ts';
import { AccountSecurityView } from './account-security.view.ts';
import { AddPasskeyInput } from './identity.input.ts';
import {
  AddPasskeyResult,
  BeginAddingAuthenticatorAppResult,
  BeginAddingPasskeyResult,
  ConfirmAuthenticatorAppResult,
} from './identity.result.ts';

/** Adding a passkey or an authenticator app: the way out for a person whose role demands a second factor. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly view: AccountSecurityView,
    private readonly passkeys: AddPasskey,
    private readonly apps: AddAuthenticatorApp,
  ) {}

  @Mutation(() => BeginAddingPasskeyResult)
  @AllowOwnAccountAfterStepUp()
  async beginAddingPasskey(@CurrentActor() actor: Actor) {
    return toMutationResult(await this.passkeys.begin(actor), (start) => start);
  }

  @Mutation(() => AddPasskeyResult)
  @AllowOwnAccountAfterStepUp()
  async addPasskey(@CurrentActor() actor: Actor, @Args('input') input: AddPasskeyInput) {
    return toMutationResult(await this.passkeys.finish(actor, input), () => this.view.of(actor));
  }

  @Mutation(() => BeginAddingAuthenticatorAppResult)
  @AllowOwnAccountAfterStepUp()
  async beginAddingAuthenticatorApp(@CurrentActor() actor: Actor) {
    return toMutationResult(await this.apps.begin(actor), (secret) => secret);
  }

  @Mutation(() => ConfirmAuthenticatorAppResult)
  @AllowOwnAccountAfterStepUp()
  async confirmAuthenticatorApp(@CurrentActor() actor: Actor, @Args('code') code: string) {
    return toMutationResult(await this.apps.confirm(actor, code), () => this.view.of(actor));
  }
}
