import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OrganisationRoom } from '../application/organisation-room.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';
import type { RoleOffer } from '../domain/role-offer.ts';
import { OrganisationType, toOrganisationType } from './organisation.type.ts';

@ObjectType('RoleAssignment', { description: 'A person’s role in an organisation.' })
export class RoleAssignmentType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  accountId: string;

  @Field()
  role: string;

  @Field()
  startsAt: Date;
}

@ObjectType('RoleOffer', { description: 'A role offered to a handle and not answered yet.' })
export class RoleOfferType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  handle: string;

  @Field()
  role: string;

  @Field()
  offeredAt: Date;

  @Field()
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'accepted, declined or withdrawn.' })
  answer: string | null;
}

@ObjectType('OrganisationRoom', { description: 'What people of an organisation see of it.' })
export class OrganisationRoomType {
  @Field(() => ID)
  id: string;

  @Field()
  organisation: OrganisationType;

  @Field(() => [RoleAssignmentType])
  people: RoleAssignmentType[];

  @Field(() => [RoleOfferType])
  offers: RoleOfferType[];

  @Field(() => [String], { description: 'Roles that you may offer here.' })
  rolesToOffer: string[];
}

export function toRoleAssignmentType({
  id,
  organisationId,
  accountId,
  role,
  startsAt,
}: RoleAssignment): RoleAssignmentType {
  return { id, organisationId, accountId, role, startsAt };
}

export function toRoleOfferType(offer: RoleOffer): RoleOfferType {
  const { id, organisationId, handleKey, role, offeredAt, expiresAt, answer } = offer;
  return { id, organisationId, handle: handleKey, role, offeredAt, expiresAt, answer };
}

export function toOrganisationRoomType(room: OrganisationRoom): OrganisationRoomType {
  return {
    id: room.organisation.id,
    organisation: toOrganisationType(room.organisation),
    people: room.people.map(toRoleAssignmentType),
    offers: room.offers.map(toRoleOfferType),
    rolesToOffer: [...room.rolesToOffer],
  };
}
