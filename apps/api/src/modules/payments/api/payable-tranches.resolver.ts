import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { PayeeReader } from '../application/payee-reader.ts';
import { PayeeType } from './payee.type.ts';
import { PayableTrancheType } from './payment-order.type.ts';
import { toPayeeType } from './payments.mapper.ts';

@Resolver(() => PayableTrancheType)
export class PayableTranchesResolver {
  constructor(
    private readonly payees: PayeeReader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() tranche: PayableTrancheType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, tranche.organisationId);
  }

  @ResolveField('payees', () => [PayeeType], { description: 'Where the organisation receives money, masked.' })
  async payeesOf(@Parent() tranche: PayableTrancheType, @RequestLoaders() loaders: Loaders): Promise<PayeeType[]> {
    const found = await loaders.load('payments.payees', tranche.organisationId, (ids) =>
      this.payees.ofOrganisations(ids),
    );
    return (found ?? []).map(toPayeeType);
  }
}
