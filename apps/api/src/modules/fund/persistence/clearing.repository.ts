import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Contribution } from '../domain/contribution.ts';
import { CONTRIBUTION, toContribution, type ContributionRow } from './contribution.row.ts';

/** What clearing looks at; the fund is locked while it does. */
@Injectable()
export class ClearingRepository {
  /** Money that arrived and is not allocatable yet, oldest first, locked. */
  async open(tx: Tx, fundId: string): Promise<Contribution[]> {
    const rows = await tx.query<ContributionRow>(
      `${CONTRIBUTION} WHERE fund_id = $1 AND state IN ('received', 'partly_cleared', 'partly_refunded') ORDER BY id FOR UPDATE`,
      [fundId],
    );
    const arrivedAt = (row: ContributionRow): number => row.received_at?.getTime() ?? 0;
    return rows.toSorted((one, other) => arrivedAt(one) - arrivedAt(other)).map(toContribution);
  }

  async add(
    tx: Tx,
    clearing: { contributionId: string; amountMinor: bigint; cycle: number; at: Date },
  ): Promise<number> {
    const rows = await tx.query<{ number: number }>(
      `INSERT INTO contribution_clearings (contribution_id, number, amount_minor, cycle, cleared_at)
       SELECT $1, count(*) + 1, $2, $3, $4 FROM contribution_clearings WHERE contribution_id = $1 RETURNING number`,
      [clearing.contributionId, clearing.amountMinor, clearing.cycle, clearing.at],
    );
    return rows[0]!.number;
  }

  /** What became allocatable of the contributor's money in the cycle. */
  async clearedInCycle(
    tx: Tx,
    fundId: string,
    of: { organisationId: string; currency: string; cycle: number },
  ): Promise<bigint> {
    const row = await tx.maybeOne<{ total: bigint }>(
      `SELECT coalesce(sum(k.amount_minor), 0)::bigint AS total FROM contribution_clearings k JOIN contributions c ON c.id = k.contribution_id
        WHERE c.fund_id = $1 AND c.organisation_id = $2 AND c.currency = $3 AND k.cycle = $4`,
      [fundId, of.organisationId, of.currency, of.cycle],
    );
    return row!.total;
  }

  /** Contributions of everybody between two days, less what went back. */
  async receivedBetween(
    tx: Tx,
    fundId: string,
    currency: string,
    [from, until]: readonly [string, string],
  ): Promise<bigint> {
    const row = await tx.maybeOne<{ total: bigint }>(
      `SELECT coalesce(sum(CASE WHEN m.kind IN ('received', 'refund_failed') THEN m.amount_minor
                                WHEN m.kind IN ('refunded', 'dispute_lost') THEN -m.amount_minor ELSE 0 END), 0)::bigint AS total
         FROM contribution_movements m JOIN contributions c ON c.id = m.contribution_id
        WHERE c.fund_id = $1 AND c.currency = $2 AND m.occurred_at >= $3::date AND m.occurred_at < $4::date`,
      [fundId, currency, from, until],
    );
    return row!.total;
  }

  /** Money that the reserve answers for now, because its chargeback window is still open, by currency. */
  async coveredNow(tx: Tx, fundId: string, now: Date): Promise<Map<string, bigint>> {
    const rows = await tx.query<{ currency: string; total: bigint }>(
      `SELECT currency, sum(covered_minor)::bigint AS total FROM contributions
        WHERE fund_id = $1 AND clears_at > $2 AND covered_minor > 0
          AND state IN ('received', 'partly_cleared', 'cleared', 'partly_refunded', 'disputed') GROUP BY currency`,
      [fundId, now],
    );
    return new Map(rows.map(({ currency, total }) => [currency, total]));
  }
}
