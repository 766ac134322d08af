import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toTexts } from '../../engagements/index.ts';
import { PositionType } from '../../positions/index.ts';
import { ConsultationsBehind } from '../application/consultations-behind.ts';
import { PublishedConsultationType } from './published-consultation.type.ts';

/** From an adopted position to the answers of members that it rests on. */
@Resolver(() => PositionType)
export class ConsultationsBehindResolver {
  constructor(private readonly behind: ConsultationsBehind) {}

  @ResolveField(() => [PublishedConsultationType], { description: 'Whose maps the forum has published.' })
  async publishedConsultations(
    @Parent() { id }: PositionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<PublishedConsultationType[]> {
    const found = await loaders.load('consultations.behind', id, (ids) => this.behind.of(ids));
    return (found ?? []).map(({ slug, title }) => ({ slug, title: toTexts(title) }));
  }
}
