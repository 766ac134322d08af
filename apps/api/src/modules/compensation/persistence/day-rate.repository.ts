import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface DayRateOffer {
  readonly id: string;
  readonly fundId: string;
  readonly organisationId: string;
  readonly activity: string;
  readonly area: string;
  readonly purpose: string;
  readonly halfDays: number;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly envelopeId: string;
  readonly state: 'offered' | 'accepted' | 'declined' | 'withdrawn';
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
  readonly paymentState: string | null;
}

const DAY_RATE = `d.id, d.fund_id AS "fundId", d.organisation_id AS "organisationId", d.activity, d.area, d.purpose,
  d.half_days AS "halfDays", d.amount_minor AS "amountMinor", d.currency, d.envelope_id AS "envelopeId", d.state,
  d.offered_at AS "offeredAt", d.answered_at AS "answeredAt",
  (SELECT state FROM compensation_payments p WHERE p.day_rate_id = d.id ORDER BY p.id DESC LIMIT 1) AS "paymentState"`;

@Injectable()
export class DayRateRepository {
  async insert(
    tx: Tx,
    offer: Omit<DayRateOffer, 'state' | 'answeredAt' | 'paymentState'> & {
      readonly scheduleId: string;
      readonly by: string;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO day_rate_offers (id, fund_id, envelope_id, schedule_id, organisation_id, activity, area, purpose, half_days,
         amount_minor, currency, state, offered_by, offered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'offered', $12, $13)`,
      [
        ...[offer.id, offer.fundId, offer.envelopeId, offer.scheduleId, offer.organisationId, offer.activity],
        ...[offer.area, offer.purpose, offer.halfDays, offer.amountMinor, offer.currency, offer.by, offer.offeredAt],
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<DayRateOffer | null> {
    return tx.maybeOne<DayRateOffer>(`SELECT ${DAY_RATE} FROM day_rate_offers d WHERE d.id = $1 FOR UPDATE`, [id]);
  }

  async answer(tx: Tx, id: string, state: 'accepted' | 'declined', by: string, at: Date): Promise<void> {
    await tx.query(`UPDATE day_rate_offers SET state = $2, answered_by = $3, answered_at = $4 WHERE id = $1`, [
      ...[id, state, by, at],
    ]);
  }

  ofOrganisations(tx: Tx, organisationIds: readonly string[]): Promise<DayRateOffer[]> {
    return this.list(tx, 'd.organisation_id = ANY ($1)', organisationIds);
  }

  ofFunds(tx: Tx, fundIds: readonly string[]): Promise<DayRateOffer[]> {
    return this.list(tx, 'd.fund_id = ANY ($1)', fundIds);
  }

  private list(tx: Tx, where: string, ids: readonly string[]): Promise<DayRateOffer[]> {
    const sql = `SELECT ${DAY_RATE} FROM day_rate_offers d WHERE ${where} ORDER BY d.offered_at DESC, d.id LIMIT 100`;
    return tx.query<DayRateOffer>(sql, [ids]);
  }
}
