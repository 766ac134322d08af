import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Forum, ForumState } from '../domain/forum.ts';

const SELECT = `
  SELECT f.id, f.slug, f.name, f.state, f.pilot_from AS "pilotFrom", f.pilot_to AS "pilotTo", f.created_at AS "createdAt",
         f.activated_at AS "activatedAt", f.ended_at AS "endedAt"
    FROM forums f`;

@Injectable()
export class ForumRepository {
  async insert(tx: Tx, forum: Forum): Promise<void> {
    await tx.query(
      `INSERT INTO forums (id, slug, name, state, pilot_from, pilot_to, created_at, activated_at, ended_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[forum.id, forum.slug, forum.name, forum.state, forum.pilotFrom, forum.pilotTo],
        ...[forum.createdAt, forum.activatedAt, forum.endedAt],
      ],
    );
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Forum[]> {
    return tx.query<Forum>(`${SELECT} WHERE f.id = ANY ($1) ORDER BY f.id`, [ids]);
  }

  bySlug(tx: Tx, slug: string): Promise<Forum | null> {
    return tx.maybeOne<Forum>(`${SELECT} WHERE f.slug = $1`, [slug]);
  }

  /** Forums in any of these states, by name. */
  page(tx: Tx, states: readonly ForumState[], request: PageRequest): Promise<Page<Forum>> {
    return keysetPage<Forum>(
      tx,
      {
        sql: `SELECT known.*, lower(known.name) AS sorting FROM (${SELECT}) known WHERE known.state = ANY ($1)`,
        parameters: [states],
        keys: [
          { column: 'sorting', type: 'text' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  /** Locks the forum until the end of the transaction, so that two decisions about it follow one another. */
  async lock(tx: Tx, id: string): Promise<Forum | null> {
    return tx.maybeOne<Forum>(`${SELECT} WHERE f.id = $1 FOR UPDATE`, [id]);
  }

  async activate(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE forums SET state = 'active', activated_at = $2 WHERE id = $1`, [id, at]);
  }

  async rename(tx: Tx, id: string, name: string): Promise<void> {
    await tx.query(`UPDATE forums SET name = $2 WHERE id = $1`, [id, name]);
  }

  async prolong(tx: Tx, id: string, pilotTo: string): Promise<void> {
    await tx.query(`UPDATE forums SET pilot_to = $2 WHERE id = $1`, [id, pilotTo]);
  }

  async end(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE forums SET state = 'ended', ended_at = $2 WHERE id = $1`, [id, at]);
  }
}
