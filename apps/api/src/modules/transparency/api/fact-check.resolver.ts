import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AgreeToRuling } from '../application/agree-to-ruling.ts';
import { FactCheckDesk, type FactCheck } from '../application/fact-check-desk.ts';
import { HoldFact } from '../application/hold-fact.ts';
import { ProposeRuling } from '../application/propose-ruling.ts';
import { decideForForum } from '../domain/record.permissions.ts';
import { FactCheckConnection, FactCheckType, ProposeFactRulingInputType } from './company-desk.type.ts';
import { RecordFactConnection, toObjectionType, toRecordFactType, toRulingType } from './record-fact.type.ts';
import { FactRulingResult, HoldRecordFactResult } from './record.result.ts';

const toFactCheckType = ({ fact, objection, ruling, needed, agreedByMe }: FactCheck): FactCheckType => ({
  ...{ id: objection.id, fact: toRecordFactType(fact), objection: toObjectionType(objection) },
  ...{ ruling: ruling && toRulingType(ruling), needed, agreedByMe },
});

/** For those whom a forum's members have seated, who decide about companies' objections. */
@Resolver()
export class FactCheckResolver {
  constructor(
    private readonly desk: FactCheckDesk,
    private readonly proposing: ProposeRuling,
    private readonly agreeing: AgreeToRuling,
  ) {}

  @Allow(decideForForum)
  @Query(() => FactCheckConnection, { description: 'Objections in the forum in which the person is seated.' })
  async factChecks(
    @CurrentActor() actor: Actor,
    @Args('isOpen', { type: () => Boolean, defaultValue: true }) isOpen: boolean,
    @Args() page: ConnectionArgs,
  ) {
    return toConnection(await this.desk.objections(actor, isOpen, page), toFactCheckType);
  }

  @Allow(decideForForum)
  @Mutation(() => FactRulingResult, { description: 'Replaces what was proposed before and agrees to it.' })
  async proposeFactRuling(@CurrentActor() actor: Actor, @Args('input') input: ProposeFactRulingInputType) {
    const proposal = { ...input, correctedOn: input.correctedOn ?? null };
    return toMutationResult(await this.proposing.execute(actor, proposal), toRecordFactType);
  }

  @Allow(decideForForum)
  @Mutation(() => FactRulingResult)
  async agreeToFactRuling(@CurrentActor() actor: Actor, @Args('rulingId', { type: () => ID }) rulingId: string) {
    return toMutationResult(await this.agreeing.execute(actor, rulingId), toRecordFactType);
  }
}

/** For safety officers: what of a record endangers people is taken out of sight. */
@Resolver()
export class RecordSafetyResolver {
  constructor(
    private readonly desk: FactCheckDesk,
    private readonly holdingFact: HoldFact,
  ) {}

  @Allow(decideForForum)
  @Query(() => RecordFactConnection, { description: 'Facts of the forums of which the person is a safety officer.' })
  async recordFactsToWatch(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.desk.watched(actor, page), toRecordFactType);
  }

  @Allow(decideForForum)
  @Mutation(() => HoldRecordFactResult)
  async holdRecordFact(
    @CurrentActor() actor: Actor,
    @Args('factId', { type: () => ID }) factId: string,
    @Args('isHeld') isHeld: boolean,
  ) {
    return toMutationResult(await this.holdingFact.execute(actor, factId, isHeld), toRecordFactType);
  }
}
