import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FactObjection, FactRulingRow } from '../domain/company-record.ts';

const OBJECTION = `
  SELECT o.id, o.fact_id AS "factId", o.organisation_id AS "organisationId", o.language, o.text, o.evidence, o.filed_at AS "filedAt",
         o.is_hidden AS "isHidden" FROM fact_objections o`;
const RULING = `
  SELECT r.id, r.objection_id AS "objectionId", r.version, r.ruling, r.corrected_on AS "correctedOn", r.language, r.reasons,
         r.proposed_at AS "proposedAt", r.decided_at AS "decidedAt",
         (SELECT coalesce(array_agg(a.account_id), '{}') FROM fact_ruling_agreements a WHERE a.ruling_id = r.id) AS "agreedBy"
    FROM fact_rulings r`;

/** What companies object to, and what representatives say about it. */
@Injectable()
export class FactDisputeRepository {
  async objectionsOf(tx: Tx, factIds: readonly string[]): Promise<Map<string, FactObjection>> {
    const found = await tx.query<FactObjection>(`${OBJECTION} WHERE o.fact_id = ANY($1::uuid[])`, [factIds]);
    return new Map(found.map((objection) => [objection.factId, objection]));
  }

  objection(tx: Tx, id: string): Promise<(FactObjection & { filedBy: string }) | null> {
    const sql = OBJECTION.replace('FROM fact_objections', ', o.filed_by AS "filedBy" FROM fact_objections');
    return tx.maybeOne<FactObjection & { filedBy: string }>(`${sql} WHERE o.id = $1`, [id]);
  }

  /** Of these forums, those without a decision first, newest first among them. */
  inForums(tx: Tx, forumIds: readonly string[], isOpen: boolean, request: PageRequest): Promise<Page<FactObjection>> {
    const sql = `${OBJECTION} JOIN record_facts f ON f.id = o.fact_id
      WHERE f.forum_id = ANY($1::uuid[]) AND (f.ruling IS NULL) = $2`;
    const keys = [{ column: 'filedAt', type: 'timestamptz' } as const, { column: 'id', type: 'uuid' } as const];
    return keysetPage<FactObjection>(tx, { sql, parameters: [forumIds, isOpen], keys, direction: 'desc' }, request);
  }

  async insertObjection(tx: Tx, objection: Omit<FactObjection, 'isHidden'> & { filedBy: string }): Promise<void> {
    const { id, factId, organisationId, filedBy, language, text, evidence, filedAt } = objection;
    await tx.query(
      `INSERT INTO fact_objections (id, fact_id, organisation_id, filed_by, language, text, evidence, filed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, factId, organisationId, filedBy, language, text, evidence, filedAt],
    );
  }

  async setHidden(tx: Tx, id: string, isHidden: boolean): Promise<void> {
    await tx.query('UPDATE fact_objections SET is_hidden = $2 WHERE id = $1', [id, isHidden]);
  }

  /** Newest version of each objection's ruling; the decided one where there is one. */
  async rulingsOf(tx: Tx, objectionIds: readonly string[]): Promise<Map<string, FactRulingRow>> {
    const sql = `${RULING} WHERE r.objection_id = ANY($1::uuid[]) ORDER BY r.decided_at IS NOT NULL, r.version`;
    const found = await tx.query<FactRulingRow>(sql, [objectionIds]);
    return new Map(found.map((ruling) => [ruling.objectionId, ruling]));
  }

  ruling(tx: Tx, id: string): Promise<FactRulingRow | null> {
    return tx.maybeOne<FactRulingRow>(`${RULING} WHERE r.id = $1`, [id]);
  }

  async insertRuling(
    tx: Tx,
    ruling: Omit<FactRulingRow, 'decidedAt' | 'agreedBy'> & { proposedBy: string },
  ): Promise<void> {
    const { id, objectionId, version, correctedOn, language, reasons, proposedBy, proposedAt } = ruling;
    await tx.query(
      `INSERT INTO fact_rulings (id, objection_id, version, ruling, corrected_on, language, reasons, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5::date, $6, $7, $8, $9)`,
      [id, objectionId, version, ruling.ruling, correctedOn, language, reasons, proposedBy, proposedAt],
    );
  }

  /** Agreeing twice is agreeing once. Answers everybody who has agreed. */
  async agree(tx: Tx, rulingId: string, accountId: string, at: Date): Promise<string[]> {
    await tx.query(
      `INSERT INTO fact_ruling_agreements (ruling_id, account_id, agreed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [rulingId, accountId, at],
    );
    const sql = 'SELECT account_id AS "accountId" FROM fact_ruling_agreements WHERE ruling_id = $1';
    return (await tx.query<{ accountId: string }>(sql, [rulingId])).map(({ accountId }) => accountId);
  }

  async decide(tx: Tx, rulingId: string, at: Date): Promise<void> {
    await tx.query('UPDATE fact_rulings SET decided_at = $2 WHERE id = $1', [rulingId, at]);
  }
}
