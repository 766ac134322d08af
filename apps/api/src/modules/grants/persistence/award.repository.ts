import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Award, Tranche, TranchePlan } from '../domain/award.ts';

const AWARD = `id, application_id AS "applicationId", call_id AS "callId", fund_id AS "fundId", organisation_id AS "organisationId",
  title, amount_minor AS "amountMinor", currency, resolution_id AS "resolutionId", publication_mode AS "publicationMode", state,
  awarded_at AS "awardedAt", agreed_at AS "agreedAt"`;
const TRANCHE = `id, award_id AS "awardId", number, amount_minor AS "amountMinor", due_on AS "dueOn", condition, state,
  accepted_at AS "acceptedAt"`;

export interface AwardFilter {
  readonly fundId?: string | undefined;
  readonly organisationIds?: readonly string[] | undefined;
}

@Injectable()
export class AwardRepository {
  async insert(
    tx: Tx,
    award: Omit<Award, 'state' | 'agreedAt' | 'publicationMode'>,
    commitmentEntryId: string,
    tranches: readonly (TranchePlan & { id: string })[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO awards (id, application_id, call_id, fund_id, organisation_id, title, amount_minor, currency, resolution_id,
         commitment_entry_id, state, awarded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'offered', $11)`,
      [
        award.id,
        award.applicationId,
        award.callId,
        award.fundId,
        award.organisationId,
        award.title,
        award.amountMinor,
        award.currency,
        award.resolutionId,
        commitmentEntryId,
        award.awardedAt,
      ],
    );
    await tx.query(
      `INSERT INTO tranches (id, award_id, number, amount_minor, due_on, condition, state)
       SELECT id, $1, number, amount_minor, due_on, condition, 'waiting'
         FROM unnest($2::uuid[], $3::bigint[], $4::date[], $5::text[])
              WITH ORDINALITY AS plan (id, amount_minor, due_on, condition, number)`,
      [
        award.id,
        tranches.map((one) => one.id),
        tranches.map((one) => one.amountMinor),
        tranches.map((one) => one.dueOn),
        tranches.map((one) => one.condition),
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<Award | null> {
    return tx.maybeOne<Award>(`SELECT ${AWARD} FROM awards WHERE id = $1 FOR UPDATE`, [id]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Award>> {
    const rows = await tx.query<Award>(`SELECT ${AWARD} FROM awards WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Latest first. */
  list(tx: Tx, filter: AwardFilter, request: PageRequest): Promise<Page<Award>> {
    return keysetPage<Award>(
      tx,
      {
        sql: `SELECT ${AWARD} FROM awards
               WHERE ($1::uuid IS NULL OR fund_id = $1) AND ($2::uuid[] IS NULL OR organisation_id = ANY($2))`,
        parameters: [filter.fundId ?? null, filter.organisationIds ?? null],
        keys: [
          { column: 'awardedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async agree(tx: Tx, id: string, by: string, now: Date): Promise<void> {
    await tx.query(`UPDATE awards SET state = 'agreed', agreed_at = $3, agreed_by = $2 WHERE id = $1`, [id, by, now]);
  }

  async setPublicationMode(tx: Tx, id: string, mode: Award['publicationMode']): Promise<void> {
    await tx.query(`UPDATE awards SET publication_mode = $2 WHERE id = $1`, [id, mode]);
  }

  async tranchesOf(tx: Tx, awardIds: readonly string[]): Promise<Map<string, Tranche[]>> {
    const rows = await tx.query<Tranche>(
      `SELECT ${TRANCHE} FROM tranches WHERE award_id = ANY($1) ORDER BY award_id, number`,
      [awardIds],
    );
    return Map.groupBy(rows, (row) => row.awardId);
  }

  async tranchesByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Tranche>> {
    const rows = await tx.query<Tranche>(`SELECT ${TRANCHE} FROM tranches WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  lockTranche(tx: Tx, id: string): Promise<Tranche | null> {
    return tx.maybeOne<Tranche>(`SELECT ${TRANCHE} FROM tranches WHERE id = $1 FOR UPDATE`, [id]);
  }

  async acceptTranche(tx: Tx, id: string, by: string, now: Date): Promise<void> {
    await tx.query(`UPDATE tranches SET state = 'accepted', accepted_at = $3, accepted_by = $2 WHERE id = $1`, [
      id,
      by,
      now,
    ]);
  }

  async setTrancheState(tx: Tx, id: string, state: Tranche['state']): Promise<void> {
    await tx.query(`UPDATE tranches SET state = $2 WHERE id = $1`, [id, state]);
  }

  async payableTranches(tx: Tx, fundId: string, limit: number): Promise<{ award: Award; tranche: Tranche }[]> {
    const tranches = await tx.query<Tranche>(
      `SELECT ${TRANCHE} FROM tranches
        WHERE state = 'accepted' AND award_id IN (SELECT id FROM awards WHERE fund_id = $1)
        ORDER BY due_on, id LIMIT $2`,
      [fundId, limit],
    );
    const awards = await this.byIds(tx, [...new Set(tranches.map((tranche) => tranche.awardId))]);
    return tranches.flatMap((tranche) => {
      const award = awards.get(tranche.awardId);
      return award ? [{ award, tranche }] : [];
    });
  }

  async authorsOf(tx: Tx, awardId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `SELECT unnest(ARRAY[p.created_by, p.submitted_by, a.agreed_by]) AS "accountId"
         FROM awards a JOIN applications p ON p.id = a.application_id WHERE a.id = $1
       UNION SELECT s.saved_by FROM awards a JOIN application_saves s ON s.application_id = a.application_id WHERE a.id = $1
       UNION SELECT r.submitted_by FROM tranches t JOIN reports r ON r.tranche_id = t.id WHERE t.award_id = $1`,
      [awardId],
    );
    return rows.map((row) => row.accountId).filter((accountId) => accountId !== null);
  }
}
