import { ParticipationReader } from './application/participation-reader.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { DrawRepository } from './persistence/draw.repository.ts';
import { EngagementSeatRepository } from './persistence/engagement-seat.repository.ts';
import { InvitationRepository } from './persistence/invitation.repository.ts';
import { NoteRepository } from './persistence/note.repository.ts';
import { ParticipationRepository } from './persistence/participation.repository.ts';
import { PointRepository } from './persistence/point.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';

/** What other modules may inject of taking part. */
export const takingPartDoor = [ParticipationReader];

export const takingPartProviders = [
  ...[CandidateRepository, DrawRepository, EngagementSeatRepository, InvitationRepository, NoteRepository],
  ...[ParticipationRepository, PointRepository, SessionRepository],
];
