import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Statement } from '../domain/statement.ts';
import type { Comment } from '../persistence/comment.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';
import { StatementRows } from './statement-rows.ts';
import { StatementsInSight } from './statements-in-sight.ts';

const NOTHING = { edges: [], hasNextPage: false } as const;
/** So many statements are handed out at once, for a phone that will be without a network. */
const NEXT_MAXIMUM = 50;

/** Statements and comments as members read them: the next few, and then an end. */
@Injectable()
export class StatementPages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly sight: StatementsInSight,
    private readonly statements: StatementRepository,
    private readonly rows: StatementRows,
  ) {}

  /** What this member has not rated yet, those that few have rated first; empty when there is nothing left. */
  next(actor: Actor, slug: string, first: number): Promise<Statement[]> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      const mayRate = seen?.member?.kind === 'affected' && seen.consultation.state === 'open';
      if (!mayRate || !seen?.member) return [];
      const limit = Math.min(Math.max(first, 1), NEXT_MAXIMUM);
      return this.statements.unrated(tx, seen.consultation.id, seen.member.id, limit);
    });
  }

  /** All in sight, by number. */
  page(actor: Actor, slug: string, request: PageRequest): Promise<Page<Statement>> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      return seen ? this.statements.page(tx, seen.consultation.id, request) : NOTHING;
    });
  }

  one(actor: Actor, id: string): Promise<Statement | null> {
    return this.transactions.read(async (tx) => (await this.sight.find(tx, actor, id))?.statement ?? null);
  }

  /** The reader's own proposals, hidden ones too. */
  mine(actor: Actor, slug: string): Promise<Statement[]> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      return seen?.member ? this.statements.ofMember(tx, seen.member.id, seen.consultation.id) : [];
    });
  }

  /** Oldest first. */
  comments(actor: Actor, statementId: string, request: PageRequest): Promise<Page<Comment>> {
    return this.transactions.read(async (tx) => {
      const found = await this.sight.find(tx, actor, statementId);
      return found ? this.rows.comments.page(tx, statementId, request) : NOTHING;
    });
  }

  /** The reader's own ratings in a consultation, by statement. */
  ownRatings(actor: Actor, slug: string): Promise<ReadonlyMap<string, number>> {
    return this.transactions.read(async (tx) => {
      const seen = await this.access.see(tx, actor, slug);
      return seen?.member ? this.rows.ratings.own(tx, seen.consultation.id, seen.member.id) : new Map<string, number>();
    });
  }
}
