import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumReader, MemberReader } from '../../forums/index.ts';
import { areaOf, BOARD_PLACE, type Schedule, type ScheduleArea } from '../domain/schedule.ts';
import { EnvelopeRepository } from '../persistence/envelope.repository.ts';
import { ScheduleRepository } from '../persistence/schedule.repository.ts';

export interface RulesForPerson {
  readonly schedule: Schedule;
  readonly area: ScheduleArea;
  /** Null for the work of the fund's board. */
  readonly forumId: string | null;
}

/** Which rules apply to whom: decided by forum and constituency, never by what a person says about themselves. */
@Injectable()
export class CompensationRules {
  constructor(
    readonly schedules: ScheduleRepository,
    readonly envelopes: EnvelopeRepository,
    private readonly forums: ForumReader,
    private readonly members: MemberReader,
    private readonly clock: Clock,
  ) {}

  /** Null where no fund's schedule names the forum. */
  async forPerson(tx: Tx, accountId: string, forumId: string): Promise<RulesForPerson | null> {
    const forum = await this.forums.byId(tx, forumId);
    if (!forum) return null;
    const member = await this.members.byAccount(tx, accountId);
    const constituency = member?.forumId === forumId ? await this.forums.constituency(tx, member.constituencyId) : null;
    for (const schedule of await this.schedules.inForce(tx, dayOf(this.clock.now()))) {
      const area = areaOf(schedule.content, forum.slug, constituency?.slug ?? null);
      if (area) return { schedule, area, forumId };
    }
    return null;
  }

  /** The rules for the work of a fund's own board; null where its schedule pays none. */
  async ofBoard(tx: Tx, fundId: string): Promise<RulesForPerson | null> {
    const [schedule] = await this.schedules.inForce(tx, dayOf(this.clock.now()), [fundId]);
    const area = schedule && areaOf(schedule.content, BOARD_PLACE, null);
    return area ? { schedule, area, forumId: null } : null;
  }

  /** The rules of somebody's own forum. */
  async ofMember(tx: Tx, accountId: string): Promise<RulesForPerson | null> {
    const member = await this.members.byAccount(tx, accountId);
    return member ? this.forPerson(tx, accountId, member.forumId) : null;
  }
}
