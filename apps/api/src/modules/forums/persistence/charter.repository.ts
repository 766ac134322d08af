import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumCharter } from '../domain/forum-charter.ts';

const COLUMNS = `forum_id AS "forumId", version, content, reasons, adopted_by AS "adoptedBy", adopted_at AS "adoptedAt"`;

@Injectable()
export class CharterRepository {
  async insert(tx: Tx, charter: ForumCharter): Promise<void> {
    await tx.query(
      `INSERT INTO forum_charters (forum_id, version, content, reasons, adopted_by, adopted_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[charter.forumId, charter.version, JSON.stringify(charter.content), charter.reasons],
        ...[charter.adoptedBy, charter.adoptedAt],
      ],
    );
  }

  /** The version in force of each forum that has one. */
  latestOf(tx: Tx, forumIds: readonly string[]): Promise<ForumCharter[]> {
    return tx.query<ForumCharter>(
      `SELECT DISTINCT ON (forum_id) ${COLUMNS} FROM forum_charters WHERE forum_id = ANY ($1) ORDER BY forum_id, version DESC`,
      [forumIds],
    );
  }

  /** All versions, each forum's latest first. */
  versionsOf(tx: Tx, forumIds: readonly string[]): Promise<ForumCharter[]> {
    return tx.query<ForumCharter>(
      `SELECT ${COLUMNS} FROM forum_charters WHERE forum_id = ANY ($1) ORDER BY forum_id, version DESC LIMIT 1000`,
      [forumIds],
    );
  }
}
