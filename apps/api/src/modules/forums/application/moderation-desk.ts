import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { ModerationAct, ModerationAppeal, Panelist } from '../domain/moderation.ts';
import { AppealRepository } from '../persistence/appeal.repository.ts';
import { ModerationRepository } from '../persistence/moderation.repository.ts';
import { ForumAppointments } from './forum-appointments.ts';
import { Moderation } from './moderation.ts';

/** An act of moderation with its text and appeal. Nobody who reads it learns the names of the others. */
export interface ModerationView {
  readonly act: ModerationAct;
  readonly text: string | null;
  readonly appeal: ModerationAppeal | null;
  /** Those who decided, once the appeal is decided. */
  readonly panel: readonly Panelist[];
}

/** What moderators, authors and panelists read about moderation. */
@Injectable()
export class ModerationDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly appointments: ForumAppointments,
    private readonly registry: Moderation,
    private readonly acts: ModerationRepository,
    private readonly appeals: AppealRepository,
  ) {}

  /** For the forum's moderators; empty for everybody else. */
  inForum(actor: Actor, forumId: string, request: PageRequest): Promise<Page<ModerationView>> {
    return this.transactions.read(async (tx) => {
      const { accountId } = actor;
      const moderates =
        isUuid(forumId) && (await this.appointments.holds(tx, { accountId, forumId, role: 'moderator' }));
      return moderates ? this.views(tx, await this.acts.inForum(tx, forumId, request)) : nothing;
    });
  }

  /** The actor's own texts that were hidden, and what became of them. */
  ofAuthor(actor: Actor, request: PageRequest): Promise<Page<ModerationView>> {
    return this.transactions.read(async (tx) => this.views(tx, await this.acts.ofAuthor(tx, actor.accountId, request)));
  }

  /** Appeals that wait for the actor's decision. */
  toHear(actor: Pick<Actor, 'accountId'>): Promise<ModerationView[]> {
    return this.transactions.read(async (tx) => {
      const appeals = await this.appeals.waitingFor(tx, actor.accountId);
      const views: ModerationView[] = [];
      for (const appeal of appeals) {
        const act = await this.acts.byId(tx, appeal.actId);
        if (act) views.push({ act, appeal, panel: [], text: await this.registry.wordsOf(tx, act) });
      }
      return views;
    });
  }

  private async views(tx: Tx, page: Page<ModerationAct>): Promise<Page<ModerationView>> {
    const appeals = await this.appeals.ofActs(
      tx,
      page.edges.map(({ node }) => node.id),
    );
    const decided = appeals.filter(({ outcome }) => outcome !== null).map(({ id }) => id);
    const panels = decided.length > 0 ? await this.appeals.panelOf(tx, decided) : [];
    const edges = [];
    for (const { cursor, node: act } of page.edges) {
      const appeal = appeals.find(({ actId }) => actId === act.id) ?? null;
      const panel = panels.filter(({ appealId, choice }) => appealId === appeal?.id && choice !== null);
      edges.push({ cursor, node: { act, appeal, panel, text: await this.registry.wordsOf(tx, act) } });
    }
    return { ...page, edges };
  }
}

const nothing: Page<ModerationView> = { edges: [], hasNextPage: false };
