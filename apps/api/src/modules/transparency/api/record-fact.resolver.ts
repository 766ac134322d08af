import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { PositionsLoader, RecommendationType } from '../../positions/index.ts';
import { FactDisputes } from '../application/fact-disputes.ts';
import {
  FactObjectionType,
  FactRulingType,
  RecordFactType,
  toObjectionType,
  toRulingType,
} from './record-fact.type.ts';

/** Facts of items are about a recommendation, all of whose words are public. */
const isOfRecommendation = ({ severity }: RecordFactType): boolean => severity !== null;

/** What a fact is about, and what was said about it. */
@Resolver(() => RecordFactType)
export class RecordFactResolver {
  constructor(
    private readonly addressees: EngagementsLoader,
    private readonly forums: ForumLoader,
    private readonly positions: PositionsLoader,
    private readonly disputes: FactDisputes,
  ) {}

  @ResolveField(() => AddresseeType, { nullable: true })
  company(@Parent() { addresseeId }: RecordFactType, @RequestLoaders() loaders: Loaders) {
    return this.addressees.addressee(loaders, addresseeId);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: RecordFactType, @RequestLoaders() loaders: Loaders) {
    return forumId === null ? null : this.forums.load(loaders, forumId);
  }

  @ResolveField(() => RecommendationType, { nullable: true })
  recommendation(@Parent() fact: RecordFactType, @RequestLoaders() loaders: Loaders) {
    return isOfRecommendation(fact) ? this.positions.recommendation(loaders, fact.subjectId) : null;
  }

  @ResolveField(() => FactObjectionType, { nullable: true })
  async objection(@Parent() { id }: RecordFactType, @RequestLoaders() loaders: Loaders) {
    const dispute = await loaders.load('transparency.dispute', id, (ids) => this.disputes.of(ids));
    return dispute && toObjectionType(dispute.objection);
  }

  @ResolveField(() => FactRulingType, { nullable: true, description: 'What the representatives decided.' })
  async decision(@Parent() { id }: RecordFactType, @RequestLoaders() loaders: Loaders) {
    const dispute = await loaders.load('transparency.dispute', id, (ids) => this.disputes.of(ids));
    return dispute?.ruling?.decidedAt ? toRulingType(dispute.ruling) : null;
  }
}
