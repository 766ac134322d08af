import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { RemedyMechanismType } from './remedy.type.ts';

@Resolver(() => RemedyMechanismType)
export class RemedyFieldsResolver {
  constructor(private readonly engagements: EngagementsLoader) {}

  @ResolveField(() => AddresseeType, { nullable: true, description: 'Of a company’s own mechanism.' })
  addressee(@Parent() { addresseeId }: RemedyMechanismType, @RequestLoaders() loaders: Loaders) {
    return addresseeId && this.engagements.addressee(loaders, addresseeId);
  }
}
