import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { EngagementAccess } from '../../engagements/index.ts';
import { type Forum, ForumAppointments, ForumReader, MemberReader } from '../../forums/index.ts';

/** What somebody may open in a forum's hearing. */
export interface HearingStanding {
  readonly forum: Forum;
  /** Reads one-off input and grievances: representatives and moderators. */
  readonly isTriage: boolean;
  /** Reads reprisals and sealed reports, holds what would endanger somebody. */
  readonly isSafety: boolean;
}

/** Who somebody is for what came to a forum by code. Nobody of a company is anything here. */
@Injectable()
export class HearingAccess {
  constructor(
    private readonly access: EngagementAccess,
    private readonly appointments: ForumAppointments,
    private readonly forums: ForumReader,
    private readonly members: MemberReader,
  ) {}

  /** Null where the actor may open nothing. */
  async standing(tx: Tx, actor: Actor, forumId: string): Promise<HearingStanding | null> {
    const forum = isUuid(forumId) ? await this.forums.byId(tx, forumId) : null;
    if (!forum || actor.grants.some(({ role }) => role.startsWith('company_'))) return null;
    const { isRepresentative, isSafetyOfficer: isSafety } = await this.access.inForum(tx, actor, forumId);
    const { accountId } = actor;
    const isTriage = isRepresentative || (await this.appointments.holds(tx, { accountId, forumId, role: 'moderator' }));
    return isTriage || isSafety ? { forum, isTriage, isSafety } : null;
  }

  async isTriage(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.standing(tx, actor, forumId))?.isTriage ?? false;
  }

  async isSafety(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return (await this.standing(tx, actor, forumId))?.isSafety ?? false;
  }

  /** Every forum in which the actor has something to open, by name. */
  async standingsOf(tx: Tx, actor: Actor): Promise<HearingStanding[]> {
    const offices = await this.appointments.of(tx, actor.accountId);
    const member = await this.members.byAccount(tx, actor.accountId);
    const candidates = new Set([...offices.map(({ forumId }) => forumId), ...(member ? [member.forumId] : [])]);
    const standings: HearingStanding[] = [];
    for (const forumId of candidates) {
      const standing = await this.standing(tx, actor, forumId);
      if (standing) standings.push(standing);
    }
    return standings.sort((one, other) => (one.forum.name < other.forum.name ? -1 : 1));
  }
}
