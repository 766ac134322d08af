import { Injectable } from '@nestjs/common';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { NoteRepository } from '../persistence/note.repository.ts';
import { ParticipationRepository } from '../persistence/participation.repository.ts';
import { PointRepository } from '../persistence/point.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** Everything that is stored about a session. */
@Injectable()
export class SessionRows {
  constructor(
    readonly sessions: SessionRepository,
    readonly invitations: InvitationRepository,
    readonly participations: ParticipationRepository,
    readonly points: PointRepository,
    readonly notes: NoteRepository,
  ) {}
}
