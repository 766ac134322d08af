import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';

/** Invitations to answer, and seats to take. Nothing here says what a session is about. */
@Injectable()
export class WaitingTakingPart implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly invitations: InvitationRepository,
    private readonly seats: EngagementSeatRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.invited(tx, actor));
    this.waiting.register((tx, actor) => this.seated(tx, actor));
  }

  private async invited(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const sent = await this.invitations.waitingFor(tx, accountId, this.clock.now());
    return sent.map(({ sessionId, answerBy, invitedAt }) => ({
      ...{ kind: 'invitation-to-answer', subjectId: sessionId, title: null, dueAt: answerBy, since: invitedAt },
    }));
  }

  private async seated(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const accepted = (await this.seats.ofAccount(tx, accountId)).filter(({ state }) => state === 'accepted');
    return accepted.map(({ id, acceptedAt }) => ({
      ...{ kind: 'engagement-seat-to-take', subjectId: id, title: null, dueAt: null, since: acceptedAt },
    }));
  }
}
