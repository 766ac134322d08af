import { Args, ArgsType, Field, ID, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddresseePages } from '../application/addressee-pages.ts';
import { DescribeAddressee } from '../application/describe-addressee.ts';
import { EnterAddressee } from '../application/enter-addressee.ts';
import { companyWriter, inForum } from '../domain/engagements.permissions.ts';
import type { DetailKind } from '../persistence/addressee-details.repository.ts';
import { AddresseeConnection, AddresseeType, toAddresseeType } from './addressee.type.ts';
import {
  AddProductInput,
  AddSalientRiskInput,
  AddSignatoryInput,
  DescribeAddresseeInput,
  EnterAddresseeInputType,
} from './addressees.input.ts';
import { enumOf } from './engagement.type.ts';
import { DescribeAddresseeResult, EnterAddresseeResult } from './engagements.result.ts';

export const DetailKindEnum = enumOf(['product', 'signatory', 'risk'] as const);
registerEnumType(DetailKindEnum, { name: 'AddresseeDetail' });

@ArgsType()
export class AddresseesArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

/** Whoever can be asked. */
@Resolver(() => AddresseeType)
export class AddresseesResolver {
  constructor(
    private readonly pages: AddresseePages,
    private readonly entering: EnterAddressee,
  ) {}

  @Public()
  @Query(() => AddresseeConnection, { description: 'By name.' })
  async addressees(@Args() { search, ...page }: AddresseesArgs) {
    return toConnection(await this.pages.search(search ?? '', page), toAddresseeType);
  }

  @Public()
  @Query(() => AddresseeType, { nullable: true })
  async addressee(@Args('slug') slug: string): Promise<AddresseeType | null> {
    const found = await this.pages.bySlug(slug);
    return found && toAddresseeType(found);
  }

  @Allow(signedIn)
  @Query(() => [AddresseeType], { description: 'The companies for which one acts.' })
  async myAddressees(@CurrentActor() actor: Actor): Promise<AddresseeType[]> {
    return (await this.pages.mine(actor)).map(toAddresseeType);
  }

  @Allow(inForum)
  @Mutation(() => EnterAddresseeResult, {
    description: 'By a representative or people of an NGO, with a public address.',
  })
  async enterAddressee(@CurrentActor() actor: Actor, @Args('input') input: EnterAddresseeInputType) {
    const { contactRole = null, website = null, forum = null } = input;
    return toMutationResult(
      await this.entering.execute(actor, { ...input, contactRole, website, forum }),
      toAddresseeType,
    );
  }
}

/** What a company says of itself. */
@Resolver(() => AddresseeType)
export class DescribingResolver {
  constructor(private readonly describing: DescribeAddressee) {}

  @Allow(companyWriter)
  @Mutation(() => DescribeAddresseeResult)
  async describeAddressee(@CurrentActor() actor: Actor, @Args('input') input: DescribeAddresseeInput) {
    const { addresseeId, size, contactRole = null, contactEmail = null, website = null } = input;
    const contact = { size, contactRole, contactEmail, website };
    return toMutationResult(await this.describing.contact(actor, addresseeId, contact), toAddresseeType);
  }

  @Allow(companyWriter)
  @Mutation(() => DescribeAddresseeResult)
  async addAddresseeProduct(@CurrentActor() actor: Actor, @Args('input') input: AddProductInput) {
    return toMutationResult(await this.describing.addProduct(actor, { ...input }), toAddresseeType);
  }

  @Allow(companyWriter)
  @Mutation(() => DescribeAddresseeResult, { description: 'A role at a level, never a name.' })
  async addAddresseeSignatory(@CurrentActor() actor: Actor, @Args('input') input: AddSignatoryInput) {
    return toMutationResult(await this.describing.addSignatory(actor, { ...input }), toAddresseeType);
  }

  @Allow(companyWriter)
  @Mutation(() => DescribeAddresseeResult)
  async addSalientRisk(@CurrentActor() actor: Actor, @Args('input') input: AddSalientRiskInput) {
    const risk = { ...input, productId: input.productId ?? null };
    return toMutationResult(await this.describing.addRisk(actor, risk), toAddresseeType);
  }

  @Allow(companyWriter)
  @Mutation(() => DescribeAddresseeResult, { description: 'It stays on record as what was said until today.' })
  async endAddresseeDetail(
    @CurrentActor() actor: Actor,
    @Args('addresseeId', { type: () => ID }) addresseeId: string,
    @Args('kind', { type: () => DetailKindEnum }) kind: DetailKind,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return toMutationResult(await this.describing.end(actor, addresseeId, kind, id), toAddresseeType);
  }
}
