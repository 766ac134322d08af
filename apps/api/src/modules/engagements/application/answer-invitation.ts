import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type NotFound, notFound, type WrongState, wrongState } from '../../../platform/errors/problems.ts';
import { type NoPlaceLeft, noPlaceLeft } from '../domain/taking-part.errors.ts';
import type { Invitation } from '../domain/taking-part.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { ParticipationCourse } from './participation-course.ts';

export type AnswerInvitationFailure = NotFound | WrongState | NoPlaceLeft;

/** Whoever was invited comes, or says “not now”: no reason is asked, and nothing else ever depends on it. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly invitations: InvitationRepository,
    private readonly sessions: SessionRepository,
    private readonly course: ParticipationCourse,
  ) {}

  execute(
    actor: Actor,
    id: string,
    answer: 'accepted' | 'not_now',
  ): Promise<Result<Invitation, AnswerInvitationFailure>> {
    return this.transactions.run<Invitation, AnswerInvitationFailure>(async (tx) => {
      const invitation = isUuid(id) ? await this.invitations.lockOf(tx, id, actor.accountId) : null;
      if (!invitation) return err(notFound('The invitation'));
      if (invitation.state !== 'sent')
        return err(wrongState(invitation.state, 'You have answered this invitation, or its day has passed.'));
      if (answer === 'accepted') {
        const refused = await this.accept(tx, invitation);
        if (refused) return err(refused);
      }
      const answeredAt = this.clock.now();
      await this.invitations.answer(tx, id, answer, answeredAt);
      return ok({ ...invitation, state: answer, answeredAt });
    });
  }

  private async accept(tx: Tx, { sessionId, accountId }: Invitation): Promise<AnswerInvitationFailure | null> {
    const session = await this.sessions.lock(tx, sessionId);
    if (session?.state !== 'planned')
      return wrongState(session?.state ?? 'gone', 'This session is not ahead any more.');
    const all = await this.invitations.ofSession(tx, sessionId);
    if (all.filter(({ state }) => state === 'accepted').length >= session.places) return noPlaceLeft();
    await this.course.agree(tx, session, accountId);
    return null;
  }
}
