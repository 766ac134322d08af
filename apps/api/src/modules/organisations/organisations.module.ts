import { Global, Module } from '@nestjs/common';
import { ActorReader } from '../../platform/auth/actor.ts';
import { IdentityModule } from '../identity/index.ts';
import { PackPersonResolver, ScreeningPersonResolver, VettingPersonResolver } from './api/assurance-people.resolver.ts';
import { AssuranceResolver } from './api/assurance.resolver.ts';
import { DueDiligenceResolver } from './api/due-diligence.resolver.ts';
import { GrantResolver, MeResolver } from './api/me.resolver.ts';
import { OrganisationLoader } from './api/organisation.loader.ts';
import { OrganisationsResolver } from './api/organisations.resolver.ts';
import { RoleOffersResolver } from './api/role-offers.resolver.ts';
import { RolesResolver } from './api/roles.resolver.ts';
import { AddIdentifier } from './application/add-identifier.ts';
import { AffiliationReader, DeclareAffiliation, EndAffiliation } from './application/affiliations.ts';
import { AnswerRoleOffer } from './application/answer-role-offer.ts';
import { ScreeningReader, VettingReader } from './application/assurance-readers.ts';
import { AssuranceRecords } from './application/assurance-records.ts';
import { AssuredOrganisation } from './application/assured-organisation.ts';
import { DueDiligenceReader } from './application/due-diligence-reader.ts';
import { EndRole } from './application/end-role.ts';
import { EndRolesWhenAccountErased } from './application/end-roles-when-account-erased.ts';
import { OfferRole } from './application/offer-role.ts';
import { OrganisationReader } from './application/organisation-reader.ts';
import { OrganisationRecords } from './application/organisation-records.ts';
import { OrganisationRoomReader } from './application/organisation-room.ts';
import { OwnRoleOffers } from './application/own-role-offers.ts';
import { ReadDueDiligencePack } from './application/read-due-diligence-pack.ts';
import { RegisterOrganisation } from './application/register-organisation.ts';
import { RoleAssignments } from './application/role-assignments.ts';
import { RoleReader } from './application/role-reader.ts';
import { SaveDueDiligencePack } from './application/save-due-diligence-pack.ts';
import { ScreenOrganisation } from './application/screen-organisation.ts';
import { SessionActorReader } from './application/session-actor-reader.ts';
import { VetOrganisation } from './application/vet-organisation.ts';
import { WaitingOrganisations } from './application/waiting-organisations.ts';
import { WithdrawRoleOffer } from './application/withdraw-role-offer.ts';
import { AffiliationRepository } from './persistence/affiliation.repository.ts';
import { AssuranceRepository } from './persistence/assurance.repository.ts';
import { DueDiligencePackRepository } from './persistence/due-diligence-pack.repository.ts';
import { OrganisationRepository } from './persistence/organisation.repository.ts';
import { RoleAssignmentRepository } from './persistence/role-assignment.repository.ts';
import { RoleOfferRepository } from './persistence/role-offer.repository.ts';
import { WaitingOrganisationRepository } from './persistence/waiting.repository.ts';

const readers = [AffiliationReader, DueDiligenceReader, OrganisationReader, RoleReader, ScreeningReader, VettingReader];
const useCases = [
  DeclareAffiliation,
  EndAffiliation,
  RegisterOrganisation,
  SaveDueDiligencePack,
  ScreenOrganisation,
  VetOrganisation,
];
const door = [...readers, ...useCases, OrganisationLoader, OrganisationRecords, RoleAssignments];

const inside = [
  AddIdentifier,
  AnswerRoleOffer,
  AssuranceRecords,
  AssuredOrganisation,
  EndRole,
  EndRolesWhenAccountErased,
  OfferRole,
  OrganisationRoomReader,
  OwnRoleOffers,
  ReadDueDiligencePack,
  WaitingOrganisations,
  WithdrawRoleOffer,
];
const repositories = [
  AffiliationRepository,
  AssuranceRepository,
  DueDiligencePackRepository,
  OrganisationRepository,
  RoleAssignmentRepository,
  RoleOfferRepository,
  WaitingOrganisationRepository,
];
const api = [
  AssuranceResolver,
  DueDiligenceResolver,
  GrantResolver,
  MeResolver,
  OrganisationsResolver,
  PackPersonResolver,
  RoleOffersResolver,
  RolesResolver,
  ScreeningPersonResolver,
  VettingPersonResolver,
];

/** Global because every request asks it who is acting. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [...door, ...inside, ...repositories, ...api, { provide: ActorReader, useClass: SessionActorReader }],
  exports: [...door, ActorReader],
})
export class OrganisationsModule {}
