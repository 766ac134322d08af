import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { RecordPayouts } from '../application/record-payouts.ts';
import { financeOfficer } from '../domain/compensation.permissions.ts';
import { ConfirmCompensationListInput, RecordHandOverInput } from './batch.type.ts';
import { RecordPayoutsResult, toStep } from './compensation.result.ts';

/** What became of payments. */
@Resolver()
export class PayoutsResolver {
  constructor(private readonly recording: RecordPayouts) {}

  @Mutation(() => RecordPayoutsResult, { description: 'The operator’s list: all arrived but these.' })
  @AllowAfterStepUp(financeOfficer)
  async confirmCompensationList(@CurrentActor() actor: Actor, @Args('input') input: ConfirmCompensationListInput) {
    return toMutationResult(await this.recording.confirmList(actor, input), toStep);
  }

  @Mutation(() => RecordPayoutsResult, { description: 'Handed over before two witnesses.' })
  @AllowAfterStepUp(financeOfficer)
  async recordHandOver(@CurrentActor() actor: Actor, @Args('input') input: RecordHandOverInput) {
    return toMutationResult(await this.recording.handOver(actor, input), toStep);
  }
}
