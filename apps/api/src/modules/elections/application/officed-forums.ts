import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumAppointments, ForumReader, type Forum, type ForumRole } from '../../forums/index.ts';

/** Forums in which somebody holds an office now. */
@Injectable()
export class OfficedForums {
  constructor(
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly appointments: ForumAppointments,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async bySlug(tx: Tx, actor: Actor, slug: string, role: ForumRole): Promise<Forum | null> {
    const forum = await this.forums.bySlug(tx, slug);
    if (!forum) return null;
    const office = { accountId: actor.accountId, forumId: forum.id, role };
    return (await this.appointments.holds(tx, office)) ? forum : null;
  }
}
