import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ForumLoader } from './api/forum.loader.ts';
import { ForumAppointments } from './application/forum-appointments.ts';
import { ForumReader } from './application/forum-reader.ts';
import { ForumRepresentatives } from './application/forum-representatives.ts';
import { Moderation } from './application/moderation.ts';
import { memberDoor, memberProviders } from './members.providers.ts';
import { AppointmentRepository } from './persistence/appointment.repository.ts';
import { CharterRepository } from './persistence/charter.repository.ts';
import { ConstituencyRepository } from './persistence/constituency.repository.ts';
import { ForumRepository } from './persistence/forum.repository.ts';

const repositories = [AppointmentRepository, CharterRepository, ConstituencyRepository, ForumRepository];

/** What other modules may inject. */
const door = [ForumAppointments, ForumLoader, ForumReader, ForumRepresentatives, Moderation, ...memberDoor];

@Module({
  imports: [IdentityModule, OrganisationsModule],
  providers: [...repositories, ...memberProviders, ...door],
  exports: [...door],
})
export class ForumsModule {}
