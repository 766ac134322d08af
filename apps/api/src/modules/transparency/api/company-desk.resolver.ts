import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { CompanyDesk, type OwnRecord } from '../application/company-desk.ts';
import { ObjectToFact } from '../application/object-to-fact.ts';
import { PinReply } from '../application/pin-reply.ts';
import { speakForCompany } from '../domain/record.permissions.ts';
import { ObjectToFactInputType, OwnCompanyRecordType, PinReplyInputType } from './company-desk.type.ts';
import { toCompanyRecordType, toPinnedReplyType } from './company-record.type.ts';
import { RecordFactConnection, toRecordFactType } from './record-fact.type.ts';
import { ObjectToFactResult, PinReplyResult } from './record.result.ts';

const toOwnRecordType = ({ company: { id, slug, name }, record, replies }: OwnRecord): OwnCompanyRecordType => ({
  ...{ id, slug, name, record: record && toCompanyRecordType(record), replies: replies.map(toPinnedReplyType) },
});

/** For people who speak for a company. */
@Resolver()
export class CompanyDeskResolver {
  constructor(
    private readonly desk: CompanyDesk,
    private readonly objecting: ObjectToFact,
    private readonly pinning: PinReply,
  ) {}

  @Allow(speakForCompany)
  @Query(() => OwnCompanyRecordType, { nullable: true })
  async ownCompanyRecord(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<OwnCompanyRecordType | null> {
    const own = await this.desk.own(actor, organisationId);
    return own && toOwnRecordType(own);
  }

  @Allow(speakForCompany)
  @Query(() => RecordFactConnection, { description: 'Facts that the company can object to, or has objected to.' })
  async factsInCheck(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args() page: ConnectionArgs,
  ) {
    return toConnection(await this.desk.checks(actor, organisationId, page), toRecordFactType);
  }

  @Allow(speakForCompany)
  @Mutation(() => ObjectToFactResult, { description: 'Once for each fact, until its check ends.' })
  async objectToFact(@CurrentActor() actor: Actor, @Args('input') input: ObjectToFactInputType) {
    return toMutationResult(await this.objecting.execute(actor, input), toRecordFactType);
  }

  @Allow(speakForCompany)
  @Mutation(() => PinReplyResult, { description: 'A new version of the company’s words beside its record.' })
  async pinReply(@CurrentActor() actor: Actor, @Args('input') { companyId, texts }: PinReplyInputType) {
    return toMutationResult(await this.pinning.execute(actor, companyId, texts), toPinnedReplyType);
  }
}
