import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { STEP_UP_VALID_MS } from '../../../platform/auth/access.guard.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowOwnAccount } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ProveWithApp, ProveWithPassword } from '../application/prove-presence.ts';
import { ProveWithPasskey } from '../application/prove-with-passkey.ts';
import { PasskeyAnswerInput } from './identity.input.ts';
import { ProveResult, ProveWithPasskeyResult } from './identity.result.ts';
import { PasskeyCeremonyType, type ProofType } from './identity.type.ts';

/** Step-up: a person shows again that it is them. */
@Resolver()
export class ProofResolver {
  constructor(
    private readonly withPassword: ProveWithPassword,
    private readonly withApp: ProveWithApp,
    private readonly withPasskey: ProveWithPasskey,
  ) {}

  @Mutation(() => ProveResult)
  @AllowOwnAccount()
  async proveWithPassword(@CurrentActor() actor: Actor, @Args('password') password: string) {
    return toMutationResult(await this.withPassword.execute(actor, password), toProof);
  }

  @Mutation(() => ProveResult)
  @AllowOwnAccount()
  async proveWithApp(@CurrentActor() actor: Actor, @Args('code') code: string) {
    return toMutationResult(await this.withApp.execute(actor, code), toProof);
  }

  @Mutation(() => PasskeyCeremonyType)
  @AllowOwnAccount()
  beginPasskeyProof(@CurrentActor() actor: Actor): Promise<PasskeyCeremonyType> {
    return this.withPasskey.begin(actor);
  }

  @Mutation(() => ProveWithPasskeyResult)
  @AllowOwnAccount()
  async proveWithPasskey(@CurrentActor() actor: Actor, @Args('input') input: PasskeyAnswerInput) {
    return toMutationResult(await this.withPasskey.finish(actor, input), toProof);
  }
}

function toProof(provedAt: Date): ProofType {
  return { provedUntil: new Date(provedAt.getTime() + STEP_UP_VALID_MS) };
}
