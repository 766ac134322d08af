import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { ForumAppointments, MemberReader } from '../../forums/index.ts';
import { agreementNeeded } from '../domain/fact-check.ts';
import type { FactObjection, FactRulingRow } from '../domain/company-record.ts';
import type { RecordFact } from '../domain/record-fact.ts';
import { RecordDesk } from './record-desk.ts';

export interface FactCheck {
  readonly fact: RecordFact;
  readonly objection: FactObjection;
  /** Decided or proposed; null while nobody has proposed anything. */
  readonly ruling: FactRulingRow | null;
  /** How many representatives must agree. */
  readonly needed: number;
  readonly agreedByMe: boolean;
}

/** What a forum's representatives decide about, and what its safety officers watch. */
@Injectable()
export class FactCheckDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly appointments: ForumAppointments,
    private readonly desk: RecordDesk,
  ) {}

  /** Objections in the forum in which the actor is seated, newest first. */
  objections(actor: Actor, isOpen: boolean, request: PageRequest): Promise<Page<FactCheck>> {
    return this.transactions.read(async (tx) => {
      const forumId = (await this.members.byAccount(tx, actor.accountId))?.forumId ?? null;
      if (forumId === null || !(await this.desk.sides.isSeated(tx, actor, forumId)))
        return { edges: [], hasNextPage: false };
      const page = await this.desk.disputes.inForums(tx, [forumId], isOpen, request);
      const seated = await this.desk.sides.seated(tx, forumId);
      const checks = await this.checksOf(
        tx,
        actor,
        page.edges.map(({ node }) => node),
        agreementNeeded(seated.length),
      );
      return mapPage(page, ({ id }) => checks.get(id)!);
    });
  }

  /** Facts of the forums of which the actor is a safety officer, newest first, held ones among them. */
  watched(actor: Actor, request: PageRequest): Promise<Page<RecordFact>> {
    return this.transactions.read(async (tx) => {
      const held = await this.appointments.of(tx, actor.accountId);
      const forumIds = held.filter(({ role }) => role === 'safety_officer').map(({ forumId }) => forumId);
      return this.desk.facts.ofForums(tx, forumIds, request);
    });
  }

  private async checksOf(
    tx: Tx,
    { accountId }: Actor,
    objections: readonly FactObjection[],
    needed: number,
  ): Promise<Map<string, FactCheck>> {
    const facts = await this.desk.facts.byIds(
      tx,
      objections.map(({ factId }) => factId),
    );
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const rulings = await this.desk.disputes.rulingsOf(
      tx,
      objections.map(({ id }) => id),
    );
    return new Map(
      objections.map((objection) => {
        const ruling = rulings.get(objection.id) ?? null;
        const agreedByMe = ruling?.agreedBy.includes(accountId) ?? false;
        return [objection.id, { fact: byId.get(objection.factId)!, objection, ruling, needed, agreedByMe }];
      }),
    );
  }
}
