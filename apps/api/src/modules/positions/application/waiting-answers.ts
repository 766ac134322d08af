import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dueByDay, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { MemberReader } from '../../forums/index.ts';
import { WaitingAnswerRepository, type WaitingRow } from '../persistence/waiting-answer.repository.ts';
import { AnsweringAccess } from './answering-access.ts';

/** What answers ask of companies, and ratings of members. */
@Injectable()
export class WaitingAnswers implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly addressees: AddresseeReader,
    private readonly members: MemberReader,
    private readonly access: AnsweringAccess,
    private readonly rows: WaitingAnswerRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forCompany(tx, actor));
    this.waiting.register((tx, actor) => this.forMember(tx, actor));
  }

  private async forCompany(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const idsAs = async (...roles: string[]) =>
      (await this.addressees.ofActor(tx, actor, ...roles)).map(({ id }) => id);
    const [all, drafting, signing] = [await idsAs(), await idsAs('company_rights'), await idsAs('company_signatory')];
    if (all.length === 0) return [];
    const alerts = await this.rows.alerts(tx, all);
    return [
      ...alerts.map(({ id, acknowledgeBy, raisedAt }) => ({
        ...{ kind: 'alert-to-acknowledge', subjectId: id, title: null, dueAt: acknowledgeBy, since: raisedAt },
      })),
      ...(await this.rows.unanswered(tx, drafting)).map((row) => itemOf('recommendation-to-answer', row)),
      ...(await this.rows.toSign(tx, signing)).map((row) => itemOf('answer-to-sign', row)),
    ];
  }

  private async forMember(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const member = await this.members.byAccount(tx, actor.accountId);
    if (member?.state !== 'active') return [];
    const rated = (await this.rows.toRate(tx, actor.accountId)).map((row) => itemOf('answer-to-rate', row));
    if (!(await this.access.represents(tx, actor, member.forumId))) return rated;
    const ofForum = await this.rows.forForum(tx, member.forumId);
    return [...rated, ...ofForum.map((row) => itemOf(row.kind, row))];
  }
}

function itemOf(kind: string, { subjectId, title, dueOn, since }: WaitingRow): WaitingItem {
  return { kind, subjectId, title, ...dueByDay(dueOn), since: new Date(`${since}T00:00:00Z`) };
}
