import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What the officer put before the board about one application. */
export interface DecisionProposal {
  readonly id: string;
  readonly applicationId: string;
  readonly outcome: 'award' | 'decline';
  readonly amountMinor: bigint | null;
  /** Reasons that the applicant will read. */
  readonly reasons: string;
  readonly itemId: string;
  readonly state: 'open' | 'passed' | 'failed' | 'set_aside';
  readonly resolutionId: string | null;
}

const COLUMNS = `id, application_id AS "applicationId", outcome, amount_minor AS "amountMinor", reasons, item_id AS "itemId", state,
  resolution_id AS "resolutionId"`;

@Injectable()
export class DecisionRepository {
  async insert(
    tx: Tx,
    proposal: Omit<DecisionProposal, 'state' | 'resolutionId'>,
    by: string,
    now: Date,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO decision_proposals (id, application_id, outcome, amount_minor, reasons, item_id, state, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8)`,
      [
        proposal.id,
        proposal.applicationId,
        proposal.outcome,
        proposal.amountMinor,
        proposal.reasons,
        proposal.itemId,
        by,
        now,
      ],
    );
  }

  byId(tx: Tx, id: string): Promise<DecisionProposal | null> {
    return tx.maybeOne<DecisionProposal>(`SELECT ${COLUMNS} FROM decision_proposals WHERE id = $1`, [id]);
  }

  byItem(tx: Tx, itemId: string): Promise<DecisionProposal | null> {
    return tx.maybeOne<DecisionProposal>(`SELECT ${COLUMNS} FROM decision_proposals WHERE item_id = $1`, [itemId]);
  }

  /** Latest proposal of each application. */
  async latestOf(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, DecisionProposal>> {
    const rows = await tx.query<DecisionProposal>(
      `SELECT DISTINCT ON (application_id) ${COLUMNS} FROM decision_proposals
        WHERE application_id = ANY($1) ORDER BY application_id, proposed_at DESC, id DESC`,
      [applicationIds],
    );
    return new Map(rows.map((row) => [row.applicationId, row]));
  }

  async settle(tx: Tx, id: string, state: DecisionProposal['state'], resolutionId: string | null): Promise<void> {
    await tx.query(`UPDATE decision_proposals SET state = $2, resolution_id = $3 WHERE id = $1`, [
      id,
      state,
      resolutionId,
    ]);
  }
}
