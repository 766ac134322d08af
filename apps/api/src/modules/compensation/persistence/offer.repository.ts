import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Chosen } from '../domain/choice.ts';
import type { Offer } from '../domain/offer.ts';

const OFFER = `o.id, o.fund_id AS "fundId", o.envelope_id AS "envelopeId", o.schedule_id AS "scheduleId", o.source_kind AS "sourceKind",
  o.source_id AS "sourceId", o.account_id AS "accountId", o.forum_id AS "forumId", o.activity, o.area, o.minutes,
  o.amount_minor AS "amountMinor", o.currency, o.made_at AS "madeAt", o.choose_by AS "chooseBy", o.earned_at AS "earnedAt",
  o.ended_at AS "endedAt", o.ended_as AS "endedAs", c.choice, c.paid_minor AS "paidMinor", c.organisation_id AS "organisationId",
  c.in_kind AS "inKind", c.country, c.chosen_at AS "chosenAt", p.state AS "paymentState", p.confirmed_on AS "paidOn"`;
const OFFERS = `honorarium_offers o
  LEFT JOIN LATERAL (SELECT * FROM compensation_choices WHERE offer_id = o.id ORDER BY version DESC LIMIT 1) c ON true
  LEFT JOIN LATERAL (SELECT state, confirmed_on FROM compensation_payments WHERE offer_id = o.id ORDER BY id DESC LIMIT 1) p ON true`;

export type NewOffer = Pick<
  Offer,
  | 'id'
  | 'fundId'
  | 'envelopeId'
  | 'scheduleId'
  | 'sourceKind'
  | 'sourceId'
  | 'accountId'
  | 'forumId'
  | 'activity'
  | 'area'
  | 'minutes'
  | 'amountMinor'
  | 'currency'
  | 'madeAt'
  | 'chooseBy'
  | 'earnedAt'
>;

export interface NewChoice extends Chosen {
  readonly offerId: string;
  readonly country: string;
  readonly termsVersion: number;
  readonly chosenAt: Date;
}

@Injectable()
export class OfferRepository {
  /** False where the same participation was offered for before. */
  async insert(tx: Tx, offer: NewOffer): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO honorarium_offers (id, fund_id, envelope_id, schedule_id, source_kind, source_id, account_id, forum_id, activity,
         area, minutes, amount_minor, currency, made_at, choose_by, earned_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       RETURNING id`,
      [
        ...[offer.id, offer.fundId, offer.envelopeId, offer.scheduleId, offer.sourceKind, offer.sourceId],
        ...[offer.accountId, offer.forumId, offer.activity, offer.area, offer.minutes, offer.amountMinor],
        ...[offer.currency, offer.madeAt, offer.chooseBy, offer.earnedAt],
      ],
    );
    return rows.length > 0;
  }

  async exists(tx: Tx, source: Pick<Offer, 'sourceKind' | 'sourceId' | 'accountId'>): Promise<boolean> {
    const sql = `SELECT 1 FROM honorarium_offers WHERE source_kind = $1 AND source_id = $2 AND account_id = $3`;
    return (await tx.query(sql, [source.sourceKind, source.sourceId, source.accountId])).length > 0;
  }

  lock(tx: Tx, id: string): Promise<Offer | null> {
    return tx.maybeOne<Offer>(`SELECT ${OFFER} FROM ${OFFERS} WHERE o.id = $1 FOR UPDATE OF o`, [id]);
  }

  lockOfParticipation(tx: Tx, participationId: string): Promise<Offer | null> {
    return tx.maybeOne<Offer>(
      `SELECT ${OFFER} FROM ${OFFERS} WHERE o.source_kind = 'participation' AND o.source_id = $1 FOR UPDATE OF o`,
      [participationId],
    );
  }

  /** The end of a participation that was not offered for yet. */
  async keepEarlyEnd(tx: Tx, participationId: string, state: string, at: Date): Promise<void> {
    const sql = `INSERT INTO compensation_early_ends (participation_id, state, told_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;
    await tx.query(sql, [participationId, state, at]);
  }

  async earlyEndOf(tx: Tx, participationId: string): Promise<string | null> {
    const sql = `SELECT state FROM compensation_early_ends WHERE participation_id = $1`;
    return (await tx.maybeOne<{ state: string }>(sql, [participationId]))?.state ?? null;
  }

  /** Offers without cover, the oldest first. */
  uncovered(tx: Tx, fundId: string, currency: string): Promise<Offer[]> {
    return tx.query<Offer>(
      `SELECT ${OFFER} FROM ${OFFERS} WHERE o.fund_id = $1 AND o.currency = $2 AND o.envelope_id IS NULL AND o.ended_at IS NULL
        ORDER BY o.made_at, o.id LIMIT 5000 FOR UPDATE OF o`,
      [fundId, currency],
    );
  }

  async cover(tx: Tx, id: string, envelopeId: string): Promise<void> {
    await tx.query(`UPDATE honorarium_offers SET envelope_id = $2 WHERE id = $1`, [id, envelopeId]);
  }

  async markEarned(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE honorarium_offers SET earned_at = $2 WHERE id = $1 AND earned_at IS NULL`, [id, at]);
  }

  async end(tx: Tx, ids: readonly string[], endedAs: 'withdrawn' | 'released', at: Date): Promise<void> {
    const sql = `UPDATE honorarium_offers SET ended_at = $3, ended_as = $2 WHERE id = ANY ($1) AND ended_at IS NULL`;
    await tx.query(sql, [ids, endedAs, at]);
  }

  async insertChoice(tx: Tx, choice: NewChoice): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_choices (offer_id, version, choice, paid_minor, organisation_id, in_kind, country, terms_version, chosen_at)
       SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8 FROM compensation_choices WHERE offer_id = $1`,
      [
        ...[choice.offerId, choice.choice, choice.paidMinor, choice.organisationId, choice.inKind],
        ...[choice.country, choice.termsVersion, choice.chosenAt],
      ],
    );
  }

  /** Somebody's own, the latest first. */
  ofAccount(tx: Tx, accountId: string, request: PageRequest): Promise<Page<Offer>> {
    return keysetPage<Offer>(
      tx,
      {
        sql: `SELECT ${OFFER} FROM ${OFFERS} WHERE o.account_id = $1`,
        parameters: [accountId],
        keys: [
          { column: 'madeAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  /** Offers that can be chosen about and were not. */
  undecided(tx: Tx, accountId: string, limit: number): Promise<Offer[]> {
    return tx.query<Offer>(
      `SELECT ${OFFER} FROM ${OFFERS} WHERE o.account_id = $1 AND o.envelope_id IS NOT NULL AND o.ended_at IS NULL
         AND c.choice IS NULL ORDER BY o.choose_by, o.id LIMIT ${limit}`,
      [accountId],
    );
  }

  /** What of an envelope is still promised and will not be paid: nothing chosen, declined, given to the fund, or the rest of a part. */
  toRelease(tx: Tx, envelopeId: string, day: string): Promise<{ id: string; keptMinor: bigint; isPaid: boolean }[]> {
    return tx.query(
      `SELECT o.id, o.amount_minor - coalesce(live.amount_minor, 0) AS "keptMinor", live.amount_minor IS NOT NULL AS "isPaid"
         FROM honorarium_offers o
         LEFT JOIN LATERAL (SELECT * FROM compensation_choices WHERE offer_id = o.id ORDER BY version DESC LIMIT 1) c ON true
         LEFT JOIN compensation_payments live ON live.offer_id = o.id AND live.state IN ('prepared', 'sent', 'confirmed')
        WHERE o.envelope_id = $1 AND o.ended_at IS NULL AND (live.state = 'confirmed' AND live.amount_minor < o.amount_minor OR live.state IS NULL
              AND (c.choice IN ('decline', 'redirect_fund') OR c.choice IS NULL AND o.choose_by < $2)) FOR UPDATE OF o`,
      [envelopeId, day],
    );
  }
}
