import { Global, Module } from '@nestjs/common';
import { ActorReader } from '../../platform/auth/actor.ts';
import { IdentityModule } from '../identity/index.ts';
import { GrantResolver, MeResolver } from './api/me.resolver.ts';
import { OrganisationLoader } from './api/organisation.loader.ts';
import { ScreeningReader, VettingReader } from './application/assurance-readers.ts';
import { AssuredOrganisation } from './application/assured-organisation.ts';
import { DueDiligenceReader } from './application/due-diligence-reader.ts';
import { OrganisationReader } from './application/organisation-reader.ts';
import { OrganisationRecords } from './application/organisation-records.ts';
import { RegisterOrganisation } from './application/register-organisation.ts';
import { RoleAssignments } from './application/role-assignments.ts';
import { RoleReader } from './application/role-reader.ts';
import { SaveDueDiligencePack } from './application/save-due-diligence-pack.ts';
import { ScreenOrganisation } from './application/screen-organisation.ts';
import { SessionActorReader } from './application/session-actor-reader.ts';
import { VetOrganisation } from './application/vet-organisation.ts';
import { AssuranceRepository } from './persistence/assurance.repository.ts';
import { DueDiligencePackRepository } from './persistence/due-diligence-pack.repository.ts';
import { OrganisationRepository } from './persistence/organisation.repository.ts';
import { RoleAssignmentRepository } from './persistence/role-assignment.repository.ts';

const readers = [DueDiligenceReader, OrganisationReader, RoleReader, ScreeningReader, VettingReader];
const useCases = [RegisterOrganisation, SaveDueDiligencePack, ScreenOrganisation, VetOrganisation];
const door = [...readers, ...useCases, OrganisationLoader, OrganisationRecords, RoleAssignments];
const repositories = [
  AssuranceRepository,
  DueDiligencePackRepository,
  OrganisationRepository,
  RoleAssignmentRepository,
];

/** Global because every request asks it who is acting. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    ...door,
    ...repositories,
    AssuredOrganisation,
    GrantResolver,
    MeResolver,
    { provide: ActorReader, useClass: SessionActorReader },
  ],
  exports: [...door, ActorReader],
})
export class OrganisationsModule {}
