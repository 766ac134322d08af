import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { AllowAfterStepUp, anyRole } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { RecordPayouts } from '../application/record-payouts.ts';
import { ScreenPerson } from '../application/screen-person.ts';
import { financeOfficer } from '../domain/compensation.permissions.ts';
import { ConfirmCompensationListInput, RecordHandOverInput } from './batch.type.ts';
import { RecordPayoutsResult, ScreenPersonResult, toStep } from './compensation.result.ts';

const secondOfficer = anyRole('second_officer');

/** What became of payments, and who was looked up before. */
@Resolver()
export class PayoutsResolver {
  constructor(
    private readonly recording: RecordPayouts,
    private readonly screening: ScreenPerson,
  ) {}

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

  @Mutation(() => String, { nullable: true, description: 'The name to look up; the person sees that it was read.' })
  @AllowAfterStepUp(secondOfficer)
  async openNameToScreen(
    @CurrentActor() actor: Actor,
    @Args('paymentId', { type: () => ID }) paymentId: string,
  ): Promise<string | null> {
    const name = await this.screening.nameOf(actor, paymentId);
    return name.ok ? name.value : null;
  }

  @Mutation(() => ScreenPersonResult)
  @AllowAfterStepUp(secondOfficer)
  async screenPerson(
    @CurrentActor() actor: Actor,
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('isClear') isClear: boolean,
    @Args('lists') lists: string,
  ) {
    return toMutationResult(await this.screening.screen(actor, { paymentId, isClear, lists }), toStep);
  }
}
