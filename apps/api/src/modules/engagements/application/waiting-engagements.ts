import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { ForumRepresentatives, MemberReader } from '../../forums/index.ts';
import { WaitingEngagementRepository } from '../persistence/waiting-engagement.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';

/** For whom somebody acts when something waits. */
@Injectable()
export class WaitingPeople {
  constructor(
    private readonly addressees: AddresseeReader,
    private readonly members: MemberReader,
    private readonly representatives: ForumRepresentatives,
  ) {}

  async companiesOf(tx: Tx, actor: Actor): Promise<string[]> {
    return (await this.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory')).map(({ id }) => id);
  }

  /** The forum in which the actor is seated today. */
  async representedBy(tx: Tx, { accountId }: Actor): Promise<string | null> {
    const member = await this.members.byAccount(tx, accountId);
    const seated = member ? await this.representatives.of(tx, member.forumId) : [];
    return member && seated.some((one) => one.accountId === accountId) ? member.forumId : null;
  }
}

/** Days before the end of a confidential item at which its owner is told. */
const SUNSET_NOTICE_DAYS = 30;

/** Briefings, proposals, requests, reviews and ends of secrecy that wait for somebody. */
@Injectable()
export class WaitingEngagements implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly people: WaitingPeople,
    private readonly rows: WaitingEngagementRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forCompany(tx, actor));
    this.waiting.register((tx, actor) => this.forForum(tx, actor));
  }

  private async forCompany(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const own = await this.people.companiesOf(tx, actor);
    if (own.length === 0) return [];
    const until = dayAfter(dayOf(this.clock.now()), SUNSET_NOTICE_DAYS);
    return [
      ...(await this.rows.briefingsDue(tx, own)),
      ...(await this.rows.proposalsFor(tx, 'company', own, actor.accountId)),
      ...(await this.rows.requestsTo(tx, own)),
      ...(await this.rows.reviewsOfCompanies(tx, own)),
      ...(await this.rows.sunsetsOf(tx, own, until)),
    ];
  }

  private async forForum(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const forumId = await this.people.representedBy(tx, actor);
    if (forumId === null) return [];
    return [
      ...(await this.rows.proposalsFor(tx, 'forum', [forumId], actor.accountId)),
      ...(await this.rows.reviewsOfForum(tx, forumId, actor.accountId)),
    ];
  }
}
