import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Call } from '../domain/call.ts';

const COLUMNS = `id, fund_id AS "fundId", slug, title, summary, description, locale, currency, envelope_minor AS "envelopeMinor",
  ceiling_minor AS "ceilingMinor", form, criteria, eligibility_criteria AS "eligibilityCriteria", opens_at AS "opensAt",
  closes_at AS "closesAt", decision_by AS "decisionBy", state, resolution_id AS "resolutionId"`;

@Injectable()
export class CallRepository {
  async insert(tx: Tx, call: Call, createdBy: string, createdAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO calls (id, fund_id, slug, title, summary, description, locale, currency, envelope_minor, ceiling_minor,
         form, criteria, eligibility_criteria, opens_at, closes_at, decision_by, state, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [...valuesOf(call), createdBy, createdAt],
    );
  }

  byId(tx: Tx, id: string): Promise<Call | null> {
    return tx.maybeOne<Call>(`SELECT ${COLUMNS} FROM calls WHERE id = $1`, [id]);
  }

  bySlug(tx: Tx, slug: string): Promise<Call | null> {
    return tx.maybeOne<Call>(`SELECT ${COLUMNS} FROM calls WHERE slug = $1`, [slug]);
  }

  lock(tx: Tx, id: string): Promise<Call | null> {
    return tx.maybeOne<Call>(`SELECT ${COLUMNS} FROM calls WHERE id = $1 FOR UPDATE`, [id]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Call>> {
    const rows = await tx.query<Call>(`SELECT ${COLUMNS} FROM calls WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Published calls, latest closing first. */
  async published(tx: Tx, fundId: string, request: PageRequest): Promise<Page<Call>> {
    const page = await keysetPage<Call>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM calls WHERE state = 'published' AND fund_id = $1`,
        parameters: [fundId],
        keys: [
          { column: 'closesAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
    return mapPage(page, (row) => row);
  }

  /** Every call of a fund, whatever became of it, latest closing first. */
  ofFund(tx: Tx, fundId: string, request: PageRequest): Promise<Page<Call>> {
    return keysetPage<Call>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM calls WHERE fund_id = $1`,
        parameters: [fundId],
        keys: [
          { column: 'closesAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  /** Published calls of every fund that have not closed, earliest closing first. */
  open(tx: Tx, now: Date, request: PageRequest): Promise<Page<Call>> {
    return keysetPage<Call>(
      tx,
      {
        sql: `SELECT ${COLUMNS} FROM calls WHERE state = 'published' AND closes_at > $1`,
        parameters: [now],
        keys: [
          { column: 'closesAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  async setState(tx: Tx, id: string, state: Call['state'], resolutionId: string | null): Promise<void> {
    await tx.query(`UPDATE calls SET state = $2, resolution_id = $3 WHERE id = $1`, [id, state, resolutionId]);
  }

  /** What the awards of this call have taken so far, in minor units. */
  async awardedMinor(tx: Tx, callId: string): Promise<bigint> {
    const sql = `SELECT coalesce(sum(amount_minor), 0)::bigint AS total FROM awards WHERE call_id = $1`;
    return (await tx.maybeOne<{ total: bigint }>(sql, [callId]))?.total ?? 0n;
  }
}

function valuesOf(call: Call): unknown[] {
  return [
    call.id,
    call.fundId,
    call.slug,
    call.title,
    call.summary,
    call.description,
    call.locale,
    call.currency,
    call.envelopeMinor,
    call.ceilingMinor,
    JSON.stringify(call.form),
    JSON.stringify(call.criteria),
    JSON.stringify(call.eligibilityCriteria),
    call.opensAt,
    call.closesAt,
    call.decisionBy,
    call.state,
  ];
}
