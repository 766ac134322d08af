import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A power that the board gave in advance, within limits (M3: emergency grants within 48 hours). Amounts in minor units. */
export interface StandingResolution {
  readonly standingResolutionId: string;
  readonly resolutionId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly limitEachMinor: bigint;
  readonly limitTotalMinor: bigint;
  readonly usedMinor: bigint;
  readonly currency: string;
  readonly startsOn: string;
  /** First day on which it no longer holds. */
  readonly expiresOn: string;
}

export interface StandingResolutionUse {
  readonly useId: string;
  readonly standingResolutionId: string;
  readonly causeType: string;
  readonly causeId: string;
  readonly amountMinor: bigint;
  readonly usedBy: string;
  readonly usedAt: Date;
}

const COLUMNS = `id AS "standingResolutionId", resolution_id AS "resolutionId", fund_id AS "fundId", kind,
  limit_each_minor AS "limitEachMinor", limit_total_minor AS "limitTotalMinor", used_minor AS "usedMinor", currency,
  starts_on AS "startsOn", expires_on AS "expiresOn"`;

@Injectable()
export class StandingResolutionRepository {
  async insert(tx: Tx, standing: Omit<StandingResolution, 'usedMinor'>): Promise<void> {
    await tx.query(
      `INSERT INTO standing_resolutions (id, resolution_id, fund_id, kind, limit_each_minor, limit_total_minor, currency, starts_on, expires_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[
          standing.standingResolutionId,
          standing.resolutionId,
          standing.fundId,
          standing.kind,
          standing.limitEachMinor,
        ],
        ...[standing.limitTotalMinor, standing.currency, standing.startsOn, standing.expiresOn],
      ],
    );
  }

  inForce(tx: Tx, fundId: string, day: string): Promise<StandingResolution[]> {
    return tx.query<StandingResolution>(
      `SELECT ${COLUMNS} FROM standing_resolutions WHERE fund_id = $1 AND starts_on <= $2 AND expires_on > $2 ORDER BY expires_on, id`,
      [fundId, day],
    );
  }

  lock(tx: Tx, standingResolutionId: string): Promise<StandingResolution | null> {
    return tx.maybeOne<StandingResolution>(`SELECT ${COLUMNS} FROM standing_resolutions WHERE id = $1 FOR UPDATE`, [
      standingResolutionId,
    ]);
  }

  /** Answers false when this cause has used a standing resolution before. */
  async insertUse(tx: Tx, use: StandingResolutionUse): Promise<boolean> {
    const fresh = await tx.query(
      `INSERT INTO standing_resolution_uses (id, standing_resolution_id, cause_type, cause_id, amount_minor, used_by, used_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
      [use.useId, use.standingResolutionId, use.causeType, use.causeId, use.amountMinor, use.usedBy, use.usedAt],
    );
    if (fresh.length === 0) return false;
    await tx.query(`UPDATE standing_resolutions SET used_minor = used_minor + $2 WHERE id = $1`, [
      use.standingResolutionId,
      use.amountMinor,
    ]);
    return true;
  }

  useOfCause(
    tx: Tx,
    causeType: string,
    causeId: string,
  ): Promise<Pick<StandingResolutionUse, 'standingResolutionId'> | null> {
    return tx.maybeOne(
      `SELECT standing_resolution_id AS "standingResolutionId" FROM standing_resolution_uses WHERE cause_type = $1 AND cause_id = $2`,
      [causeType, causeId],
    );
  }

  usesOf(tx: Tx, standingResolutionIds: readonly string[]): Promise<StandingResolutionUse[]> {
    return tx.query<StandingResolutionUse>(
      `SELECT id AS "useId", standing_resolution_id AS "standingResolutionId", cause_type AS "causeType", cause_id AS "causeId",
              amount_minor AS "amountMinor", used_by AS "usedBy", used_at AS "usedAt"
         FROM standing_resolution_uses WHERE standing_resolution_id = ANY ($1) ORDER BY id DESC`,
      [standingResolutionIds],
    );
  }
}
