import { Args, ID, Int, Mutation, ObjectType, Field, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AdmitByOfficer } from '../application/admit-by-officer.ts';
import { AttestationAudits } from '../application/attestation-audits.ts';
import { AuditSamples } from '../application/audit-samples.ts';
import { Mandates } from '../application/mandates.ts';
import { RevokeAttestingOrganisation } from '../application/revoke-attesting-organisation.ts';
import type { AuditSample, Finding } from '../domain/attestation-audit.ts';
import { serveForum } from '../domain/members.permissions.ts';
import { FindingEnum, toMandateType } from './joining.type.ts';
import {
  AdmitByOfficerInput,
  OpenAttestationAuditInput,
  RecordAuditFindingInput,
  RecordMandateInput,
  RevokeAttestingOrganisationInput,
} from './membership.input.ts';
import {
  AdmitByOfficerResult,
  AuditResult,
  MandateResult,
  RevokeAttestingOrganisationResult,
} from './membership.result.ts';
import { toMemberAdmittedType } from './member.type.ts';

@ObjectType('AuditSample', { description: 'One attestation of the sample, by the first group of its code.' })
export class AuditSampleType implements Pick<AuditSample, 'place' | 'label' | 'outcome'> {
  @Field(() => Int)
  place: number;

  @Field()
  label: string;

  @Field(() => FindingEnum, { nullable: true })
  outcome: Finding | null;
}

/** What a forum's safety officer and returning officer do about panels, proxies and mandates. */
@Resolver()
export class PanelOfficeResolver {
  constructor(
    private readonly revoking: RevokeAttestingOrganisation,
    private readonly audits: AttestationAudits,
    private readonly samples: AuditSamples,
    private readonly admitting: AdmitByOfficer,
    private readonly mandates: Mandates,
  ) {}

  @Mutation(() => RevokeAttestingOrganisationResult, { description: 'By the forum’s safety officer.' })
  @Allow(serveForum)
  async revokeAttestingOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeAttestingOrganisationInput,
  ) {
    return toMutationResult(await this.revoking.execute(actor, input), (revocation) => revocation);
  }

  @Mutation(() => AuditResult, { description: 'Draws a random sample. By the forum’s safety officer.' })
  @Allow(serveForum)
  async openAttestationAudit(@CurrentActor() actor: Actor, @Args('input') input: OpenAttestationAuditInput) {
    return toMutationResult(await this.audits.open(actor, input, input.sampleSize), (id) => ({ id }));
  }

  @Query(() => [AuditSampleType], { description: 'For the safety officer and the organisation; empty for others.' })
  @Allow(serveForum)
  async auditSamples(
    @CurrentActor() actor: Actor,
    @Args('auditId', { type: () => ID }) auditId: string,
  ): Promise<AuditSampleType[]> {
    return (await this.samples.read(actor, auditId)).map(({ place, label, outcome }) => ({ place, label, outcome }));
  }

  @Mutation(() => AuditResult)
  @Allow(serveForum)
  async recordAuditFinding(@CurrentActor() actor: Actor, @Args('input') input: RecordAuditFindingInput) {
    return toMutationResult(await this.audits.find(actor, input), (id) => ({ id }));
  }

  @Mutation(() => AuditResult, { description: 'The summary is public.' })
  @Allow(serveForum)
  async closeAttestationAudit(
    @CurrentActor() actor: Actor,
    @Args('auditId', { type: () => ID }) auditId: string,
    @Args('summary') summary: string,
  ) {
    return toMutationResult(await this.audits.close(actor, auditId, summary), (id) => ({ id }));
  }

  @Mutation(() => AdmitByOfficerResult, { description: 'A proxy or an expert. By the returning officer.' })
  @Allow(serveForum)
  @LimitPerActor(60, HOUR_MS)
  async admitByOfficer(@CurrentActor() actor: Actor, @Args('input') input: AdmitByOfficerInput) {
    return toMutationResult(await this.admitting.execute(actor, input), toMemberAdmittedType);
  }

  @Mutation(() => MandateResult, { description: 'By the returning officer, as the constituency decided.' })
  @Allow(serveForum)
  async recordMandate(@CurrentActor() actor: Actor, @Args('input') input: RecordMandateInput) {
    return toMutationResult(await this.mandates.record(actor, input), toMandateType);
  }

  @Mutation(() => MandateResult)
  @Allow(serveForum)
  async revokeMandate(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.mandates.revoke(actor, id, reason), toMandateType);
  }
}
