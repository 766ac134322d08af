import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Ballot, VoteChoice } from '../domain/quorum.ts';

export interface CastVote extends Ballot {
  readonly voteId: string;
  readonly itemId: string;
  readonly reason: string;
  readonly castAt: Date;
}

export interface SignedComment extends Comment {
  /** Public name of the author's seat. */
  readonly authorName: string;
}

export interface Comment {
  readonly commentId: string;
  readonly itemId: string;
  readonly accountId: string;
  readonly text: string;
  readonly madeAt: Date;
}

const COLUMNS = `id AS "voteId", item_id AS "itemId", account_id AS "accountId", choice, reason, cast_at AS "castAt"`;

/** Votes and comments are only ever added; the last vote of a person on an item is the one that counts. */
@Injectable()
export class VoteRepository {
  async insert(tx: Tx, vote: CastVote): Promise<void> {
    await tx.query(
      `INSERT INTO board_votes (id, item_id, account_id, choice, reason, cast_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [...[vote.voteId, vote.itemId, vote.accountId], ...[vote.choice, vote.reason, vote.castAt]],
    );
  }

  ballotsOf(tx: Tx, itemIds: readonly string[]): Promise<(Ballot & { itemId: string })[]> {
    return tx.query<{ itemId: string; accountId: string; choice: VoteChoice }>(
      `SELECT DISTINCT ON (item_id, account_id) item_id AS "itemId", account_id AS "accountId", choice
         FROM board_votes WHERE item_id = ANY ($1) ORDER BY item_id, account_id, sequence DESC`,
      [itemIds],
    );
  }

  /** Everybody who had a hand in deciding an item: who voted, was drawn, or closed it. */
  async participantsOf(tx: Tx, itemId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM board_votes WHERE item_id = $1
       UNION SELECT account_id FROM board_item_voters WHERE item_id = $1
       UNION SELECT closed_by FROM resolutions WHERE item_id = $1`,
      [itemId],
    );
    return rows.map((row) => row.accountId);
  }

  /** One person's votes on these items, the newest first. */
  historyOf(tx: Tx, itemIds: readonly string[], accountId: string): Promise<CastVote[]> {
    return tx.query<CastVote>(
      `SELECT ${COLUMNS} FROM board_votes WHERE item_id = ANY ($1) AND account_id = $2 ORDER BY sequence DESC`,
      [itemIds, accountId],
    );
  }

  async insertComment(tx: Tx, comment: Comment): Promise<void> {
    await tx.query(`INSERT INTO board_comments (id, item_id, account_id, text, made_at) VALUES ($1, $2, $3, $4, $5)`, [
      ...[comment.commentId, comment.itemId, comment.accountId],
      ...[comment.text, comment.madeAt],
    ]);
  }

  commentsOf(tx: Tx, itemIds: readonly string[]): Promise<SignedComment[]> {
    return tx.query<SignedComment>(
      `SELECT c.id AS "commentId", c.item_id AS "itemId", c.account_id AS "accountId", c.text, c.made_at AS "madeAt",
              (SELECT s.public_name FROM board_seats s WHERE s.board_id = i.board_id AND s.account_id = c.account_id
                ORDER BY s.starts_on DESC LIMIT 1) AS "authorName"
         FROM board_comments c JOIN board_items i ON i.id = c.item_id WHERE c.item_id = ANY ($1) ORDER BY c.id`,
      [itemIds],
    );
  }
}
