import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumRepresentatives, MemberReader, type Representative } from '../../forums/index.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** Tells the forums whom their members have seated today. */
@Injectable()
export class RepresentForums implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly registry: ForumRepresentatives,
    private readonly seats: SeatRepository,
    private readonly members: MemberReader,
  ) {}

  onModuleInit(): void {
    this.registry.register((tx, forumId) => this.seated(tx, forumId));
  }

  private async seated(tx: Tx, forumId: string): Promise<Representative[]> {
    const held = await this.seats.heldIn(tx, [forumId], dayOf(this.clock.now()));
    const members = await this.members.byIds(
      tx,
      held.map(({ memberId }) => memberId),
    );
    return held.flatMap(({ memberId, pseudonym }) => {
      const member = members.get(memberId);
      return member ? [{ accountId: member.accountId, pseudonym }] : [];
    });
  }
}
