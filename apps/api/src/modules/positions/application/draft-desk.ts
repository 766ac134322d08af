import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import type { CastVote } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { CommentRepository, type PositionComment } from '../persistence/comment.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { type OpenedPosition, PositionAccess } from './position-access.ts';

const NOTHING = { edges: [], hasNextPage: false };

/** Positions of the own forum in whatever state, for those to whom they are open. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: PositionAccess,
    private readonly drafts: DraftRepository,
    private readonly commentRows: CommentRepository,
    private readonly members: MemberReader,
  ) {}

  /** Newest first; null for whoever is in no forum. */
  list(
    actor: Actor,
    request: PageRequest,
  ): Promise<{ readonly isRepresentative: boolean; readonly page: Page<Position> } | null> {
    return this.transactions.read(async (tx) => {
      const person = await this.access.person(tx, actor);
      if (!person) return null;
      const { isRepresentative, member } = person;
      return {
        isRepresentative,
        page: await this.drafts.page(tx, { forumId: member.forumId, isRepresentative }, request),
      };
    });
  }

  open(actor: Actor, id: string): Promise<OpenedPosition | null> {
    return this.transactions.read((tx) => this.access.read(tx, actor, id));
  }

  /** Reads parts of a position for somebody to whom it is open; null for anybody else. */
  read<Value>(
    actor: Actor,
    id: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Value>,
  ): Promise<Value | null> {
    return this.transactions.read(async (tx) => {
      const opened = await this.access.read(tx, actor, id);
      return opened && (await work(tx, opened));
    });
  }

  /** Why nobody went on with it, and the pseudonym of who said so; null where nobody did. */
  withdrawal(
    actor: Actor,
    id: string,
  ): Promise<{ readonly reasons: string; readonly pseudonym: string; readonly at: Date } | null> {
    return this.read(actor, id, async (tx) => {
      const found = await this.drafts.withdrawal(tx, id);
      if (!found) return null;
      const names = await this.pseudonyms(tx, [found.memberId]);
      return { reasons: found.reasons, at: found.at, pseudonym: names.get(found.memberId) ?? '' };
    });
  }

  /** Newest first. */
  async comments(actor: Actor, id: string, request: PageRequest): Promise<Page<PositionComment>> {
    const found = await this.read(actor, id, (tx, { member }) => this.commentRows.page(tx, id, member.id, request));
    return found ?? NOTHING;
  }

  /** By member. */
  pseudonyms(tx: Tx, memberIds: readonly string[]): Promise<Map<string, string>> {
    return this.members.pseudonyms(tx, [...new Set(memberIds)]);
  }

  /** Votes by pseudonym: representatives answer for theirs before their forum. */
  async named(tx: Tx, votes: readonly CastVote[]): Promise<{ pseudonym: string; choice: CastVote['choice'] }[]> {
    const names = await this.pseudonyms(
      tx,
      votes.map(({ memberId }) => memberId),
    );
    return votes.map(({ memberId, choice }) => ({ pseudonym: names.get(memberId) ?? '', choice }));
  }
}

@Injectable()
export class CommentAuthors {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
  ) {}

  /** Pseudonyms by member. */
  of(memberIds: readonly string[]): Promise<Map<string, string>> {
    return this.transactions.read((tx) => this.members.pseudonyms(tx, memberIds));
  }
}
