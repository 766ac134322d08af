import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, behindTheDoor } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ProposeEndOfAppointment, ResignOffice } from '../application/end-appointment.ts';
import { NameEvaluator } from '../application/name-evaluator.ts';
import { ProposeAppointment } from '../application/propose-appointment.ts';
import { RecordEvaluation } from '../application/record-evaluation.ts';
import { signForOrganisation } from '../domain/forum.permissions.ts';
import {
  AppointForumOfficerInput,
  EndAppointmentInput,
  NameEvaluatorInput,
  RecordEvaluationInput,
} from './founding.input.ts';
import { toForumEvaluationType } from './forum-parts.type.ts';
import {
  ProposeForumMotionResult,
  RecordEvaluationResult,
  ResignForumOfficeResult,
  toMotionStep,
} from './forum.result.ts';

@Resolver()
export class AppointmentsResolver {
  constructor(
    private readonly appointing: ProposeAppointment,
    private readonly ending: ProposeEndOfAppointment,
    private readonly resigning: ResignOffice,
    private readonly naming: NameEvaluator,
    private readonly recording: RecordEvaluation,
  ) {}

  @Mutation(() => ProposeForumMotionResult, {
    description: 'Proposes somebody for an office: two organisations sign, or the representatives vote.',
  })
  @Allow(behindTheDoor)
  @LimitPerActor(60, HOUR_MS)
  async appointForumOfficer(@CurrentActor() actor: Actor, @Args('input') input: AppointForumOfficerInput) {
    const { organisationId = null, endsOn = null } = input;
    return toMutationResult(await this.appointing.execute(actor, { ...input, organisationId, endsOn }), toMotionStep);
  }

  @Mutation(() => ProposeForumMotionResult, { description: 'Proposes that an office ends.' })
  @Allow(behindTheDoor)
  async endAppointment(@CurrentActor() actor: Actor, @Args('input') input: EndAppointmentInput) {
    const { organisationId = null } = input;
    return toMutationResult(await this.ending.execute(actor, { ...input, organisationId }), toMotionStep);
  }

  @Mutation(() => ResignForumOfficeResult, { description: 'Lays down one’s own office at once.' })
  @Allow(behindTheDoor)
  async resignForumOffice(
    @CurrentActor() actor: Actor,
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
  ) {
    return toMutationResult(await this.resigning.execute(actor, appointmentId), ({ id }) => ({ appointmentId: id }));
  }

  @Mutation(() => ProposeForumMotionResult, { description: 'Proposes who evaluates the pilot.' })
  @Allow(behindTheDoor)
  async nameEvaluator(@CurrentActor() actor: Actor, @Args('input') input: NameEvaluatorInput) {
    const { organisationId = null } = input;
    return toMutationResult(await this.naming.execute(actor, { ...input, organisationId }), toMotionStep);
  }

  @Mutation(() => RecordEvaluationResult, { description: 'The named organisation puts its evaluation on record.' })
  @AllowAfterStepUp(signForOrganisation)
  async recordEvaluation(@CurrentActor() actor: Actor, @Args('input') input: RecordEvaluationInput) {
    const { url = null } = input;
    return toMutationResult(await this.recording.execute(actor, { ...input, url }), toForumEvaluationType);
  }
}
