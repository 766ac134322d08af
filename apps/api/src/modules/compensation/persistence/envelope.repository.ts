import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Envelope } from '../domain/envelope.ts';

const ENVELOPE = `id, fund_id AS "fundId", currency, amount_minor AS "amountMinor", reserved_minor AS "reservedMinor",
  released_minor AS "releasedMinor", starts_on AS "startsOn", ends_on AS "endsOn", resolution_id AS "resolutionId",
  opened_at AS "openedAt", closed_at AS "closedAt"`;

@Injectable()
export class EnvelopeRepository {
  async insert(tx: Tx, envelope: Omit<Envelope, 'reservedMinor' | 'releasedMinor' | 'closedAt'>): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_envelopes (id, fund_id, currency, amount_minor, starts_on, ends_on, resolution_id, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[envelope.id, envelope.fundId, envelope.currency, envelope.amountMinor, envelope.startsOn],
        ...[envelope.endsOn, envelope.resolutionId, envelope.openedAt],
      ],
    );
  }

  /** An envelope of today that has this much left, locked: the one that ends first. Null where none has. */
  lockCovering(
    tx: Tx,
    need: { readonly fundId: string; readonly currency: string; readonly amountMinor: bigint },
    day: string,
  ): Promise<Envelope | null> {
    return tx.maybeOne<Envelope>(
      `SELECT ${ENVELOPE} FROM compensation_envelopes
        WHERE fund_id = $1 AND currency = $2 AND starts_on <= $4 AND ends_on >= $4 AND closed_at IS NULL
          AND amount_minor - released_minor - reserved_minor >= $3 ORDER BY ends_on, id LIMIT 1 FOR UPDATE`,
      [need.fundId, need.currency, need.amountMinor, day],
    );
  }

  lock(tx: Tx, id: string): Promise<Envelope | null> {
    return tx.maybeOne<Envelope>(`SELECT ${ENVELOPE} FROM compensation_envelopes WHERE id = $1 FOR UPDATE`, [id]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Envelope>> {
    const rows = await tx.query<Envelope>(`SELECT ${ENVELOPE} FROM compensation_envelopes WHERE id = ANY ($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  ofFunds(tx: Tx, fundIds: readonly string[]): Promise<Envelope[]> {
    return tx.query<Envelope>(
      `SELECT ${ENVELOPE} FROM compensation_envelopes WHERE fund_id = ANY ($1) ORDER BY ends_on DESC, currency, id LIMIT 200`,
      [fundIds],
    );
  }

  /** A promise ends: so much less is reserved. */
  async unreserve(tx: Tx, id: string, amountMinor: bigint): Promise<void> {
    const sql = `UPDATE compensation_envelopes SET reserved_minor = reserved_minor - $2 WHERE id = $1`;
    await tx.query(sql, [id, amountMinor]);
  }

  async release(tx: Tx, id: string, amountMinor: bigint, closedAt: Date | null): Promise<void> {
    await tx.query(
      `UPDATE compensation_envelopes SET released_minor = released_minor + $2, closed_at = $3 WHERE id = $1`,
      [id, amountMinor, closedAt],
    );
  }

  /** What was ordered of each envelope and is not given back: prepared, sent and confirmed payments. */
  async orderedMinor(tx: Tx, ids: readonly string[]): Promise<Map<string, bigint>> {
    const rows = await tx.query<{ id: string; ordered: bigint }>(
      `SELECT envelope_id AS id, sum(amount_minor)::bigint AS ordered FROM compensation_payments
        WHERE envelope_id = ANY ($1) AND state IN ('prepared', 'sent', 'confirmed') GROUP BY envelope_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.ordered]));
  }

  /** What arrived for good. */
  async spentMinor(tx: Tx, id: string): Promise<bigint> {
    const row = await tx.maybeOne<{ spent: bigint }>(
      `SELECT coalesce(sum(amount_minor), 0)::bigint AS spent FROM compensation_payments WHERE envelope_id = $1 AND state = 'confirmed'`,
      [id],
    );
    return row!.spent;
  }
}
