import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { ForumLoader } from './api/forum.loader.ts';
import { ForumAppointments } from './application/forum-appointments.ts';
import { ForumReader } from './application/forum-reader.ts';
import { ForumRepresentatives } from './application/forum-representatives.ts';
import { Moderation } from './application/moderation.ts';
import { AppointmentRepository } from './persistence/appointment.repository.ts';
import { CharterRepository } from './persistence/charter.repository.ts';
import { ConstituencyRepository } from './persistence/constituency.repository.ts';
import { ForumRepository } from './persistence/forum.repository.ts';

const repositories = [AppointmentRepository, CharterRepository, ConstituencyRepository, ForumRepository];

/** What other modules may inject. */
const door = [ForumAppointments, ForumLoader, ForumReader, ForumRepresentatives, Moderation];

@Module({
  imports: [IdentityModule, OrganisationsModule],
  providers: [...repositories, ...door],
  exports: [...door],
})
export class ForumsModule {}
