import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { DecisionTableReader } from '../application/decision-table-reader.ts';
import { fundReader } from '../domain/grants.permissions.ts';
import { AttachedFileType } from './application.type.ts';
import { AttachmentsLoader } from './attachments.loader.ts';
import { ApplicationDossierType, DecisionTableType } from './dossier.type.ts';
import { toCallType } from './grants.mapper.ts';
import { toDossierType } from './review.mapper.ts';

/** What officers and board members read before a decision, without what an interest hides from them. */
@Resolver(() => ApplicationDossierType)
export class DossiersResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reader: DecisionTableReader,
    private readonly organisations: OrganisationLoader,
    private readonly attachments: AttachmentsLoader,
  ) {}

  @Allow(fundReader)
  @Query(() => DecisionTableType, {
    nullable: true,
    description: 'All sent applications of a call, latest change first.',
  })
  async decisionTable(@CurrentActor() actor: Actor, @Args('callId') callId: string, @Args() page: ConnectionArgs) {
    const table = await this.reader.table(actor, callId, page);
    const now = this.clock.now();
    if (!table) return null;
    const applications = toConnection(table.page, (one) => toDossierType(one, now));
    return { call: toCallType(table.call, now), applications, leftOut: table.leftOut };
  }

  @Allow(fundReader)
  @Query(() => ApplicationDossierType, { nullable: true })
  async applicationDossier(
    @CurrentActor() actor: Actor,
    @Args('id') id: string,
  ): Promise<ApplicationDossierType | null> {
    const dossier = await this.reader.dossier(actor, id);
    return dossier && toDossierType(dossier, this.clock.now());
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() dossier: ApplicationDossierType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, dossier.organisationId);
  }

  @ResolveField(() => [AttachedFileType], { description: 'Files that were sent; the links work for ten minutes.' })
  files(@Parent() dossier: ApplicationDossierType, @RequestLoaders() loaders: Loaders) {
    return this.attachments.load(loaders, dossier.call.form, dossier);
  }
}
