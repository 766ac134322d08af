import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RemedyMechanism } from '../domain/remedy.ts';

const SELECT = `SELECT id, forum_id AS "forumId", country, addressee_id AS "addresseeId", kind, name, texts, law, source,
    checked_on AS "checkedOn", needs_check AS "needsCheck", ended_on AS "endedOn" FROM remedy_mechanisms`;

export type NewRemedyMechanism = Omit<RemedyMechanism, 'endedOn'> & {
  readonly enteredBy: string;
  readonly replacesId: string | null;
};

@Injectable()
export class RemedyRepository {
  async insert(tx: Tx, remedy: NewRemedyMechanism): Promise<void> {
    const { id, forumId, country, addresseeId, kind, name, texts, law, source, checkedOn, needsCheck } = remedy;
    await tx.query(
      `INSERT INTO remedy_mechanisms (id, forum_id, country, addressee_id, kind, name, texts, law, source, checked_on,
         needs_check, entered_by, replaces_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, forumId, country, addresseeId, kind, name, JSON.stringify(texts), law, source, checkedOn, needsCheck],
        ...[remedy.enteredBy, remedy.replacesId],
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<RemedyMechanism | null> {
    return tx.maybeOne<RemedyMechanism>(`${SELECT} WHERE id = $1 AND ended_on IS NULL FOR UPDATE`, [id]);
  }

  async end(tx: Tx, id: string, today: string): Promise<void> {
    await tx.query(`UPDATE remedy_mechanisms SET ended_on = $2 WHERE id = $1`, [id, today]);
  }

  /** Those of a country, and for one company also its own; by name. */
  page(tx: Tx, country: string, addresseeId: string | null, request: PageRequest): Promise<Page<RemedyMechanism>> {
    const keys = [
      { column: 'name', type: 'text' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE country = $1 AND ended_on IS NULL AND (addressee_id IS NULL OR $2::uuid IS NULL OR addressee_id = $2)`;
    return keysetPage<RemedyMechanism>(
      tx,
      { sql, parameters: [country, addresseeId], keys, direction: 'asc' },
      request,
    );
  }

  async countries(tx: Tx): Promise<string[]> {
    const sql = `SELECT DISTINCT country FROM remedy_mechanisms WHERE ended_on IS NULL ORDER BY country`;
    return (await tx.query<{ country: string }>(sql)).map(({ country }) => country);
  }
}
