import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Consultation, OwnShare } from '../domain/consultation.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';

/** A consultation for somebody of its forum. */
export interface ConsultationView {
  readonly consultation: Consultation;
  readonly statements: number;
  /** Null while they are fewer than a group may be. */
  readonly participants: number | null;
  /** What the reader did; null where they may not rate. */
  readonly mine: OwnShare | null;
  readonly mayRate: boolean;
  readonly mayManage: boolean;
}

/** What members and representatives read of the consultations of their forum. */
@Injectable()
export class ConsultationPages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly forums: ForumReader,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  /** Newest first; nothing for whoever is no member of the forum. */
  list(actor: Actor, forumSlug: string, request: PageRequest): Promise<Page<ConsultationView>> {
    return this.transactions.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, forumSlug);
      const standing = forum && (await this.access.standing(tx, actor, forum.id));
      if (!forum || !standing?.member) return { edges: [], hasNextPage: false };
      const page = await this.consultations.page(tx, forum.id, standing.isRepresentative, request);
      const found = page.edges.map(({ node }) => node);
      const views = await this.views(tx, found, standing.isRepresentative);
      return { ...page, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: views[index]! })) };
    });
  }

  one(actor: Actor, slug: string): Promise<ConsultationView | null> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      if (!seen?.member) return null;
      const { consultation, member, isRepresentative } = seen;
      const [view] = await this.views(tx, [consultation], isRepresentative);
      const mine = await this.consultations.shareOf(tx, consultation.id, member.id);
      const mayRate = member.kind === 'affected' && consultation.state === 'open';
      return { ...view!, mine, mayRate };
    });
  }

  private async views(tx: Tx, consultations: readonly Consultation[], mayManage: boolean): Promise<ConsultationView[]> {
    const ids = consultations.map(({ id }) => id);
    const statements = await this.statements.counts(tx, ids);
    const participants = await this.consultations.participants(tx, ids);
    return consultations.map((consultation) => {
      const heard = participants.get(consultation.id) ?? 0;
      return {
        ...{ consultation, mayManage, mine: null, mayRate: false, statements: statements.get(consultation.id) ?? 0 },
        participants: heard >= SMALLEST_GROUP ? heard : null,
      };
    });
  }
}
