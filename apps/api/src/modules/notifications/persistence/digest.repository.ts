import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { lastDayOf, type Period } from '../domain/digest-period.ts';

export interface DigestRun {
  readonly period: Period;
  /** Stands for the event in the notifications that the run makes, so that none is made twice. */
  readonly id: string;
  readonly afterAccount: string | null;
  readonly finishedAt: Date | null;
}

/** Somebody for whom a period holds something, and where they want to be told. */
export interface DigestRecipient {
  readonly accountId: string;
  readonly channel: string;
  readonly organisationId: string | null;
}

@Injectable()
export class DigestRepository {
  /** Something is new for these people in the period; saying it again changes nothing. */
  async note(tx: Tx, period: Period, accountIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO outcome_news (period, account_id) SELECT $1, id FROM unnest($2::uuid[]) AS people (id) ON CONFLICT DO NOTHING`,
      [period, accountIds],
    );
  }

  /** Answers whether the period had no run yet. */
  async plan(tx: Tx, period: Period, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO digest_runs (period, id, last_day) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
      [period, uuidv7(now), lastDayOf(period)],
    );
    return rows.length > 0;
  }

  lock(tx: Tx, period: Period): Promise<DigestRun | null> {
    return tx.maybeOne<DigestRun>(
      `SELECT period, id, after_account AS "afterAccount", finished_at AS "finishedAt" FROM digest_runs WHERE period = $1 FOR UPDATE`,
      [period],
    );
  }

  /** The next people in the order of their ids; whoever wants no digest any more is among them with channel `none`. */
  next(tx: Tx, { period, afterAccount }: DigestRun, limit: number): Promise<DigestRecipient[]> {
    return tx.query<DigestRecipient>(
      `SELECT n.account_id AS "accountId", c.organisation_id AS "organisationId",
              CASE WHEN coalesce(c.rhythm, 'none') = 'none' THEN 'none' ELSE c.channel END AS channel
         FROM outcome_news n LEFT JOIN outcome_choices c ON c.account_id = n.account_id
        WHERE n.period = $1 AND ($2::uuid IS NULL OR n.account_id > $2) ORDER BY n.account_id LIMIT $3`,
      [period, afterAccount, limit],
    );
  }

  async organisationsWait(tx: Tx, period: Period, organisationIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO digest_organisations (period, organisation_id) SELECT $1, id FROM unnest($2::uuid[]) AS one (id)
       ON CONFLICT DO NOTHING`,
      [period, organisationIds],
    );
  }

  async organisations(tx: Tx, period: Period): Promise<string[]> {
    const sql = `SELECT organisation_id AS id FROM digest_organisations WHERE period = $1 ORDER BY 1`;
    return (await tx.query<{ id: string }>(sql, [period])).map(({ id }) => id);
  }

  async goOn(tx: Tx, period: Period, afterAccount: string, told: number): Promise<void> {
    const sql = `UPDATE digest_runs SET after_account = $2, told = told + $3 WHERE period = $1`;
    await tx.query(sql, [period, afterAccount, told]);
  }

  /** For whom there was news is forgotten with the end of the run. */
  async finish(tx: Tx, period: Period, at: Date): Promise<void> {
    await tx.query(`UPDATE digest_runs SET finished_at = $2 WHERE period = $1`, [period, at]);
    await tx.query(`DELETE FROM outcome_news WHERE period = $1`, [period]);
  }
}
