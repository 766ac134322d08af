import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import { Vault } from '../../identity/index.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { NeedRepository } from '../persistence/need.repository.ts';
import { ParticipationRepository } from '../persistence/participation.repository.ts';
import { ParticipationCourse } from './participation-course.ts';

/** What a session's end means for those who agreed to come. */
@Injectable()
export class SessionPeople {
  constructor(
    private readonly participations: ParticipationRepository,
    private readonly members: MemberReader,
    private readonly course: ParticipationCourse,
    private readonly needs: NeedRepository,
    private readonly vault: Vault,
  ) {}

  async end(tx: Tx, session: EngagementSession, absentMemberIds: readonly string[]): Promise<void> {
    const agreed = await this.participations.lockOfSession(tx, session.id);
    const absent = new Set(
      [...(await this.members.byIds(tx, absentMemberIds)).values()].map(({ accountId }) => accountId),
    );
    await this.course.end(
      tx,
      agreed.filter(({ accountId }) => absent.has(accountId)),
      'withdrawn',
    );
    await this.course.end(
      tx,
      agreed.filter(({ accountId }) => !absent.has(accountId)),
      'took_part',
    );
    await this.forgetNeeds(tx, session.id);
  }

  /** A session that was called off late counts as stopped, which is paid. */
  async release(tx: Tx, session: EngagementSession, isLate: boolean): Promise<void> {
    await this.course.end(
      tx,
      await this.participations.lockOfSession(tx, session.id),
      isLate ? 'stopped' : 'withdrawn',
    );
    await this.forgetNeeds(tx, session.id);
  }

  /** One person goes: once a session has begun this is stopping, and preparation that they did is theirs. */
  async leave(tx: Tx, session: EngagementSession, accountId: string): Promise<boolean> {
    const agreed = await this.participations.lockOfSession(tx, session.id);
    const own = agreed.filter((one) => one.accountId === accountId && one.state === 'agreed');
    await this.course.end(tx, own, session.state === 'running' ? 'stopped' : 'withdrawn');
    if (own.length > 0) await this.forgetNeeds(tx, session.id, accountId);
    return own.length > 0;
  }

  /** What somebody needs in a room says much about them: nobody keeps it who has no room to prepare. */
  private async forgetNeeds(tx: Tx, sessionId: string, onlyAccountId?: string): Promise<void> {
    for (const { accountId, ref } of await this.needs.ofSession(tx, sessionId)) {
      if (onlyAccountId !== undefined && accountId !== onlyAccountId) continue;
      await this.needs.remove(tx, sessionId, accountId);
      await this.vault.discard(tx, ref);
    }
  }
}
