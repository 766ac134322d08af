import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { FieldFaultType } from '../../../platform/graphql/problem.type.ts';
import { ApplicationSurroundings } from '../application/application-surroundings.ts';
import { ApplicationType, AttachedFileType, PackStateType, WriterSaveType } from './application.type.ts';
import { AttachmentsLoader } from './attachments.loader.ts';
import { GrantsLoader } from './grants.loader.ts';

/** Child fields of an application that only its own writers ask for. */
@Resolver(() => ApplicationType)
export class ApplicationSurroundingsResolver {
  constructor(
    private readonly surroundings: ApplicationSurroundings,
    private readonly attachments: AttachmentsLoader,
    private readonly loader: GrantsLoader,
  ) {}

  @ResolveField(() => [WriterSaveType], { description: 'Latest save of each person who writes here, newest first.' })
  async writers(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    const load = (ids: readonly string[]) => this.surroundings.savesOf(ids);
    return (await loaders.load('grants.writers', application.id, load)) ?? [];
  }

  @ResolveField(() => [String], { description: 'Handles of the people who may send it.' })
  async signatories(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    const load = (ids: readonly string[]) => this.surroundings.signatoriesOf(ids);
    return (await loaders.load('grants.signatories', application.organisationId, load)) ?? [];
  }

  @ResolveField(() => PackStateType, { nullable: true, description: 'The pack that the fund reads with it.' })
  dueDiligence(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    const load = (ids: readonly string[]) => this.surroundings.packsOf(ids);
    return loaders.load('grants.pack-state', application.organisationId, load);
  }

  @ResolveField(() => [FieldFaultType], { description: 'What keeps a draft from being sent; empty once it was.' })
  faults(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    return this.loader.faults(loaders, application);
  }

  @ResolveField(() => [AttachedFileType], {
    description: 'Files named in the answers; the links work for ten minutes.',
  })
  async files(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    const call = await this.loader.call(loaders, application.callId);
    return this.attachments.load(loaders, call?.form ?? [], application);
  }
}
