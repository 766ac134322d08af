import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { ForumRepresentatives, MemberReader } from '../../forums/index.ts';
import type { Consultation } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';

/** What consultations ask of members and of representatives. */
@Injectable()
export class WaitingConsultations implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly members: MemberReader,
    private readonly representatives: ForumRepresentatives,
    private readonly consultations: ConsultationRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.of(tx, actor));
  }

  private async of(tx: Tx, { accountId, locale }: Actor): Promise<WaitingItem[]> {
    const member = await this.members.byAccount(tx, accountId);
    if (member?.state !== 'active') return [];
    const item = (kind: string, one: Consultation, dueAt: Date | null): WaitingItem => ({
      ...{ kind, subjectId: one.slug, title: one.title[locale] ?? one.title[one.languages[0]!] ?? null },
      ...{ dueAt, since: null },
    });
    const items: WaitingItem[] = [];
    if (member.kind === 'affected') {
      const open = await this.consultations.openFor(tx, member.forumId, member.id, MAX_WAITING);
      items.push(...open.map((one) => item('consultation-open', one, endOfDayAnywhere(one.closesOn))));
    }
    const seated = await this.representatives.of(tx, member.forumId);
    if (seated.some((one) => one.accountId === accountId)) {
      const unpublished = await this.consultations.unpublished(tx, member.forumId, MAX_WAITING);
      items.push(...unpublished.map((one) => item('consultation-to-publish', one, null)));
    }
    return items;
  }
}
