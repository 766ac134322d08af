import { Global, Module } from '@nestjs/common';
import { ActorReader } from '../../platform/auth/actor.ts';
import { IdentityModule } from '../identity/index.ts';
import { GrantResolver, MeResolver } from './api/me.resolver.ts';
import { OrganisationLoader } from './api/organisation.loader.ts';
import { OrganisationReader } from './application/organisation-reader.ts';
import { OrganisationRecords } from './application/organisation-records.ts';
import { RegisterOrganisation } from './application/register-organisation.ts';
import { RoleAssignments } from './application/role-assignments.ts';
import { RoleReader } from './application/role-reader.ts';
import { SessionActorReader } from './application/session-actor-reader.ts';
import { OrganisationRepository } from './persistence/organisation.repository.ts';
import { RoleAssignmentRepository } from './persistence/role-assignment.repository.ts';

const door = [
  OrganisationLoader,
  OrganisationReader,
  OrganisationRecords,
  RegisterOrganisation,
  RoleAssignments,
  RoleReader,
];

/** Global because every request asks it who is acting. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    ...door,
    OrganisationRepository,
    RoleAssignmentRepository,
    GrantResolver,
    MeResolver,
    { provide: ActorReader, useClass: SessionActorReader },
  ],
  exports: [...door, ActorReader],
})
export class OrganisationsModule {}
