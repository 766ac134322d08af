import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Forum } from '../domain/forum.ts';
import type { Motion, MotionSignature, MotionState, MotionVote } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { StandingRepository } from '../persistence/standing.repository.ts';
import { type ForumStanding, ForumStandings, readsOffice } from './forum-standings.ts';

/** A motion with everything that decides it, as somebody sees it who takes part. */
export interface MotionView {
  readonly motion: Motion;
  readonly signatures: readonly MotionSignature[];
  readonly votes: readonly MotionVote[];
  readonly standing: ForumStanding;
  readonly accountId: string;
}

/** A forum and what the person has to do with it. */
export interface Desk {
  readonly forum: Forum;
  readonly standing: ForumStanding;
}

const STATES = { open: ['open'], decided: ['passed', 'failed', 'withdrawn'] } as const satisfies Record<
  string,
  readonly MotionState[]
>;

/** What a forum decides about itself, for those who take part in deciding. */
@Injectable()
export class ForumOffice {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly standings: ForumStandings,
    private readonly motions: MotionRepository,
    private readonly ties: StandingRepository,
  ) {}

  /** Forums with which the person, or one of their organisations, has to do. */
  desksOf(actor: Actor): Promise<Desk[]> {
    const own = organisationsWithRole(actor, 'ngo_editor', 'ngo_signatory');
    return this.transactions.read(async (tx) => {
      const forums = await this.ties.forumsOf(tx, own, actor.accountId, this.clock.now());
      const desks: Desk[] = [];
      for (const forum of forums) desks.push({ forum, standing: await this.standings.of(tx, actor, forum.id) });
      return desks;
    });
  }

  /** Null for whoever has nothing to do with the forum. */
  desk(actor: Actor, slug: string): Promise<Desk | null> {
    return this.transactions.read(async (tx) => {
      const forum = await this.ties.forumBySlug(tx, slug);
      if (!forum) return null;
      const standing = await this.standings.of(tx, actor, forum.id);
      return readsOffice(standing) || standing.roles.length > 0 ? { forum, standing } : null;
    });
  }

  /** An empty page for whoever has nothing to do with the forum. */
  page(actor: Actor, forumId: string, open: boolean, request: PageRequest): Promise<Page<MotionView>> {
    return this.transactions.read(async (tx) => {
      const standing = isUuid(forumId) ? await this.standings.of(tx, actor, forumId) : null;
      if (!standing || !readsOffice(standing)) return { edges: [], hasNextPage: false };
      const page = await this.motions.page(tx, forumId, open ? STATES.open : STATES.decided, request);
      const view = await this.views(
        tx,
        actor,
        standing,
        page.edges.map(({ node }) => node),
      );
      return mapPage(page, view);
    });
  }

  motion(actor: Actor, id: string): Promise<MotionView | null> {
    return this.transactions.read(async (tx) => {
      const motion = isUuid(id) ? await this.motions.byId(tx, id) : null;
      if (!motion) return null;
      const standing = await this.standings.of(tx, actor, motion.forumId);
      return readsOffice(standing) ? (await this.views(tx, actor, standing, [motion]))(motion) : null;
    });
  }

  private async views(
    tx: Tx,
    { accountId }: Actor,
    standing: ForumStanding,
    motions: readonly Motion[],
  ): Promise<(motion: Motion) => MotionView> {
    const ids = motions.map(({ id }) => id);
    const signatures = await this.motions.signaturesOf(tx, ids);
    const votes = await this.motions.votesOf(tx, ids);
    return (motion) => ({
      ...{ motion, standing, accountId },
      signatures: signatures.filter(({ motionId }) => motionId === motion.id),
      votes: votes.filter(({ motionId }) => motionId === motion.id),
    });
  }
}
