import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import type { ForumRole } from '../../forums/index.ts';
import { WaitingElectionRepository } from '../persistence/waiting-election.repository.ts';
import { ChallengeOutcomes } from './challenge-outcomes.ts';
import { PeopleOfForums } from './people-of-forums.ts';

/** What elections ask of members, officers, key holders, scrutineers and panelists. */
@Injectable()
export class WaitingElections implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly people: PeopleOfForums,
    private readonly rows: WaitingElectionRepository,
    private readonly outcomes: ChallengeOutcomes,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forMember(tx, actor));
    this.waiting.register((tx, actor) => this.forOffices(tx, actor));
  }

  private async forMember(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const member = await this.people.members.byAccount(tx, accountId);
    if (member?.state !== 'active' || !member.membershipKey) return [];
    const { id, membershipKey } = member;
    return this.rows.forMember(tx, { id, membershipKey }, this.clock.now());
  }

  private async forOffices(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const held = await this.people.appointments.of(tx, accountId);
    const forumsAs = (role: ForumRole) => held.filter((one) => one.role === role).map(({ forumId }) => forumId);
    const items: WaitingItem[] = [];
    const [officed, scrutinised] = [forumsAs('returning_officer'), forumsAs('scrutineer')];
    if (officed.length > 0) items.push(...(await this.rows.forOfficers(tx, officed, this.clock.now())));
    if (scrutinised.length > 0) items.push(...(await this.rows.forScrutineer(tx, accountId, scrutinised)));
    if (forumsAs('key_holder').length > 0) items.push(...(await this.rows.forKeyHolder(tx, accountId)));
    if (forumsAs('appeal_panelist').length > 0) items.push(...(await this.challenges(tx, accountId)));
    return items;
  }

  private async challenges(tx: Tx, accountId: string): Promise<WaitingItem[]> {
    const open = await this.outcomes.waitingFor(tx, accountId);
    return open.slice(0, MAX_WAITING).map(({ challenge, election }) => ({
      ...{ kind: 'challenge-to-decide', subjectId: challenge.id, title: election.title },
      ...{ dueAt: election.challengeEndsAt, since: challenge.filedAt },
    }));
  }
}
