import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { HandleLoader } from '../../identity/index.ts';
import { DueDiligencePackType, ScreeningType, VettingType } from './assurance.type.ts';

/** Who vetted, who screened, who saved: handles, batched. */
@Resolver(() => VettingType)
export class VettingPersonResolver {
  constructor(private readonly handles: HandleLoader) {}

  @ResolveField(() => String, { name: 'vettedBy', nullable: true })
  handle(@Parent() vetting: VettingType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, vetting.vettedBy);
  }
}

@Resolver(() => ScreeningType)
export class ScreeningPersonResolver {
  constructor(private readonly handles: HandleLoader) {}

  @ResolveField(() => String, { name: 'screenedBy', nullable: true })
  handle(@Parent() screening: ScreeningType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, screening.screenedBy);
  }
}

@Resolver(() => DueDiligencePackType)
export class PackPersonResolver {
  constructor(private readonly handles: HandleLoader) {}

  @ResolveField(() => String, { name: 'savedBy', nullable: true })
  handle(@Parent() pack: DueDiligencePackType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, pack.savedBy);
  }
}
