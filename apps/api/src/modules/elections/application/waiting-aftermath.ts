import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import type { ForumRole } from '../../forums/index.ts';
import { WaitingAftermathRepository } from '../persistence/waiting-aftermath.repository.ts';
import { DecideRemoval } from './decide-removal.ts';
import { PeopleOfForums } from './people-of-forums.ts';
import { TERM_NOTICE_DAYS } from './terms.ts';

/** What seats ask of people after the election: of those who stood, of officers, of scrutineers, and of the panel. */
@Injectable()
export class WaitingAftermath implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly people: PeopleOfForums,
    private readonly rows: WaitingAftermathRepository,
    private readonly removals: DecideRemoval,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forMember(tx, actor));
    this.waiting.register((tx, actor) => this.forOffices(tx, actor));
  }

  private async forMember(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const member = await this.people.members.byAccount(tx, accountId);
    return member?.state === 'active' ? this.rows.forMember(tx, member.id, this.clock.now()) : [];
  }

  private async forOffices(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const { accountId } = actor;
    const held = await this.people.appointments.of(tx, accountId);
    const forumsAs = (role: ForumRole) => held.filter((one) => one.role === role).map(({ forumId }) => forumId);
    const items: WaitingItem[] = [];
    const [officed, scrutinised] = [forumsAs('returning_officer'), forumsAs('scrutineer')];
    if (officed.length > 0) items.push(...(await this.forOfficer(tx, officed)));
    if (scrutinised.length > 0) items.push(...(await this.rows.forScrutineer(tx, accountId, scrutinised)));
    if (forumsAs('appeal_panelist').length > 0) items.push(...(await this.removalsFor(tx, actor)));
    return items;
  }

  private async forOfficer(tx: Tx, forumIds: readonly string[]): Promise<WaitingItem[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + TERM_NOTICE_DAYS * DAY_MS);
    return [
      ...(await this.rows.forOfficers(tx, forumIds, now)),
      ...(await this.rows.termsFor(tx, forumIds, now, until)),
    ];
  }

  /** Without a name in the title: whom a case is about is for the panel's own page. */
  private async removalsFor(tx: Tx, { accountId }: Actor): Promise<WaitingItem[]> {
    const open = await this.removals.openFor(tx, accountId);
    return open.slice(0, MAX_WAITING).map(({ id, filedAt }) => {
      return { kind: 'removal-to-decide', subjectId: id, title: null, dueAt: null, since: filedAt };
    });
  }
}
