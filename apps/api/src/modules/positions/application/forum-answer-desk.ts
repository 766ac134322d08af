import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { EngagementAccess } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { WholeResponse } from '../domain/response.ts';
import { AlertRepository, type AlertHold, type UrgentAlert } from '../persistence/alert.repository.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { AnswerRows } from '../persistence/answer-dossier.repository.ts';
import type { Hold } from '../persistence/forum-act.repository.ts';

export interface ForumAnswerDesk {
  readonly forumId: string;
  readonly isRepresentative: boolean;
  readonly isSafetyOfficer: boolean;
  /** Newest first, at most a page. */
  readonly items: readonly AnswerItem[];
  readonly hasMore: boolean;
  readonly heldIds: ReadonlySet<string>;
  readonly alerts: readonly UrgentAlert[];
  /** With their reasons, for the safety officer only. */
  readonly holds: readonly Hold[];
  readonly alertHolds: readonly AlertHold[];
  /** Answers that came by a link and lack languages. */
  readonly received: readonly WholeResponse[];
}

/** Rows of a forum's own items. */
@Injectable()
export class ForumAnswerRows {
  constructor(
    readonly items: AnswerItemRepository,
    readonly alerts: AlertRepository,
    readonly rows: AnswerRows,
    readonly standing: EngagementAccess,
    readonly forums: ForumReader,
  ) {}
}

/** What a forum's representatives and its safety officer work with. */
@Injectable()
export class ForumAnswerDesks {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly of: ForumAnswerRows,
  ) {}

  /** Null for whoever has no such office in the forum. */
  desk(actor: Actor, slug: string, request: PageRequest): Promise<ForumAnswerDesk | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.of.forums.bySlug(tx, slug);
      const standing = forum && (await this.of.standing.inForum(tx, actor, forum.id));
      if (!forum || !standing || !(standing.isRepresentative || standing.isSafetyOfficer)) return null;
      const page = await this.of.items.ofForums(tx, [forum.id], request);
      const items = page.edges.map(({ node }) => node);
      const ids = items.map(({ id }) => id);
      const today = dayOf(this.clock.now());
      const holds = await this.of.rows.acts.standingHolds(tx, ids, today);
      const alerts = await this.of.alerts.ofForums(tx, [forum.id]);
      const alertIds = alerts.map(({ id }) => id);
      const { isRepresentative, isSafetyOfficer } = standing;
      return {
        ...{ forumId: forum.id, isRepresentative, isSafetyOfficer, items, hasMore: page.hasNextPage },
        heldIds: new Set(holds.map(({ itemId }) => itemId)),
        ...{ alerts, holds: isSafetyOfficer ? holds : [] },
        alertHolds: isSafetyOfficer ? await this.of.alerts.standingHolds(tx, alertIds, today) : [],
        received: isRepresentative ? await this.received(tx, ids) : [],
      };
    });
  }

  private async received(tx: Tx, ids: readonly string[]): Promise<WholeResponse[]> {
    return (await this.of.rows.responses.ofItems(tx, ids)).filter(({ state }) => state === 'received');
  }
}
