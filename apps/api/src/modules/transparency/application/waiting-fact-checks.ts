import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dueByDay, MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { MemberReader } from '../../forums/index.ts';
import { WaitingRecordRepository } from '../persistence/waiting-record.repository.ts';
import { RecordSides } from './record-sides.ts';

/** Whose side somebody is on. */
@Injectable()
export class RecordParties {
  constructor(
    readonly addressees: AddresseeReader,
    readonly members: MemberReader,
    readonly sides: RecordSides,
  ) {}
}

/** Facts that a company can check, and objections about which representatives decide. */
@Injectable()
export class WaitingFactChecks implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly parties: RecordParties,
    private readonly rows: WaitingRecordRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forCompany(tx, actor));
    this.waiting.register((tx, actor) => this.forRepresentative(tx, actor));
  }

  private async forCompany(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const own = await this.parties.addressees.ofActor(tx, actor, 'company_rights', 'company_signatory');
    if (own.length === 0) return [];
    const found = await this.rows.inCheck(
      tx,
      own.map(({ id }) => id),
      dayOf(this.clock.now()),
    );
    return found.map(({ addresseeId, until, since }) => ({
      ...{ kind: 'facts-to-check', subjectId: addresseeId, title: null, since },
      ...dueByDay(until),
    }));
  }

  private async forRepresentative(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const forumId = (await this.parties.members.byAccount(tx, actor.accountId))?.forumId ?? null;
    if (forumId === null || !(await this.parties.sides.isSeated(tx, actor, forumId))) return [];
    const found = await this.rows.undecided(tx, forumId, actor.accountId);
    return found.slice(0, MAX_WAITING).map(({ id, company, filedAt }) => {
      return { kind: 'fact-objection', subjectId: id, title: company, dueAt: null, since: filedAt };
    });
  }
}
