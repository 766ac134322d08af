import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AttestingRooms } from '../application/attesting-rooms.ts';
import { DecideAttestation } from '../application/decide-attestation.ts';
import { IssueAttestationCode } from '../application/issue-attestation-code.ts';
import { SaveAttestingKey } from '../application/save-attesting-key.ts';
import { attest } from '../domain/members.permissions.ts';
import {
  AttestationConnection,
  AttestingRoomType,
  toAttestationType,
  toAttestingKeyType,
  toAttestingRoomType,
} from './attestation.type.ts';
import { AttestationsArgs, IssueAttestationCodeInput, SaveAttestingKeyInput } from './member.input.ts';
import {
  IssueAttestationCodeResult,
  RefuseAttestationResult,
  SaveAttestingKeyResult,
  SignAttestationResult,
} from './member.result.ts';

@Resolver()
export class AttestingResolver {
  constructor(
    private readonly rooms: AttestingRooms,
    private readonly saving: SaveAttestingKey,
    private readonly issuing: IssueAttestationCode,
    private readonly deciding: DecideAttestation,
  ) {}

  @Query(() => [AttestingRoomType], { description: 'Places of your organisations on the panels of forums.' })
  @Allow(attest)
  async attestingRooms(@CurrentActor() actor: Actor): Promise<AttestingRoomType[]> {
    return (await this.rooms.list(actor)).map(toAttestingRoomType);
  }

  @Query(() => AttestationConnection, { description: 'Codes of one of your organisations; never who they are.' })
  @Allow(attest)
  async attestations(@CurrentActor() actor: Actor, @Args() args: AttestationsArgs) {
    return toConnection(await this.rooms.page(actor, args, args.states, args), toAttestationType);
  }

  @Mutation(() => SaveAttestingKeyResult, { description: 'Replaces an earlier key of the organisation.' })
  @AllowAfterStepUp(attest)
  async saveAttestingKey(@CurrentActor() actor: Actor, @Args('input') input: SaveAttestingKeyInput) {
    return toMutationResult(await this.saving.execute(actor, input), toAttestingKeyType);
  }

  @Mutation(() => IssueAttestationCodeResult, { description: 'Renews the code of a person who has an unused one.' })
  @Allow(attest)
  @LimitPerActor(300, HOUR_MS)
  async issueAttestationCode(@CurrentActor() actor: Actor, @Args('input') input: IssueAttestationCodeInput) {
    return toMutationResult(await this.issuing.execute(actor, input), (issued) => issued);
  }

  @Mutation(() => SignAttestationResult)
  @Allow(attest)
  async signAttestation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('signature', { description: 'Made in the organisation’s browser; base64url.' }) signature: string,
  ) {
    return toMutationResult(await this.deciding.sign(actor, id, signature), toAttestationType);
  }

  @Mutation(() => RefuseAttestationResult, { description: 'The reasons are told to the person, who can appeal.' })
  @Allow(attest)
  async refuseAttestation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reasons') reasons: string,
  ) {
    return toMutationResult(await this.deciding.refuse(actor, id, reasons), toAttestationType);
  }
}
