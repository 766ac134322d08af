import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dueByDay, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { GrievanceRepository } from '../persistence/grievance.repository.ts';
import { GrievanceAccess } from './grievance-access.ts';
import { HearingAccess } from './hearing-access.ts';
import { WaitingSafety } from './waiting-safety.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** The rows from which waiting items are made. */
@Injectable()
export class WaitingRows {
  constructor(
    readonly inputs: CodedInputRepository,
    readonly grievances: GrievanceRepository,
    readonly safety: WaitingSafety,
  ) {}
}

/** What came by code and waits for an office or for a company. Titles are of forums, never of what was said. */
@Injectable()
export class WaitingHearing implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly rows: WaitingRows,
    private readonly access: HearingAccess,
    private readonly companies: GrievanceAccess,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.ofOffices(tx, actor));
    this.waiting.register((tx, actor) => this.ofCompany(tx, actor));
  }

  private async ofOffices(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const standings = await this.access.standingsOf(tx, actor);
    if (standings.length === 0) return [];
    const names = new Map(standings.map(({ forum }) => [forum.id, forum.name]));
    const triage = standings.filter(({ isTriage }) => isTriage).map(({ forum }) => forum.id);
    const safety = standings.filter(({ isSafety }) => isSafety).map(({ forum }) => forum.id);
    const inputs = (await this.rows.inputs.unread(tx, triage)).map(({ forumId, since }) => ({
      ...{
        kind: 'input-unread',
        subjectId: forumId,
        title: names.get(forumId) ?? null,
        dueAt: null,
        since: day(since),
      },
    }));
    const grievances = (await this.rows.grievances.waitingIn(tx, triage)).map(({ id, forumId, overdueSince }) => ({
      ...{ kind: 'grievance-stuck', subjectId: id, title: names.get(forumId) ?? null, dueAt: null },
      since: overdueSince === null ? null : day(overdueSince),
    }));
    return [...inputs, ...grievances, ...(await this.rows.safety.of(tx, safety, names))];
  }

  private async ofCompany(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const own = await this.companies.companiesOf(tx, actor);
    if (own.length === 0) return [];
    return (await this.rows.grievances.waitingOf(tx, own)).map(({ id, receivedOn, acknowledgedOn, ...dates }) => ({
      ...{ kind: 'grievance-to-answer', subjectId: id, title: null, since: day(receivedOn) },
      ...dueByDay(acknowledgedOn === null ? dates.acknowledgeBy : dates.answerBy),
    }));
  }
}
