import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Texts } from '../domain/position.ts';
import type { MilestoneReport } from '../domain/response.ts';

export interface InterimMeasures {
  readonly itemId: string;
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
  readonly accountId: string | null;
  readonly sentAt: Date;
}

/** What companies say besides their answers: first measures, and what became of their milestones. */
@Injectable()
export class CompanyWordRepository {
  async insertInterim(tx: Tx, measures: InterimMeasures): Promise<void> {
    await tx.query(
      `INSERT INTO interim_measures (item_id, texts, evidence, account_id, sent_at) VALUES ($1, $2, $3, $4, $5)`,
      [
        ...[measures.itemId, JSON.stringify(measures.texts), JSON.stringify(measures.evidence)],
        ...[measures.accountId, measures.sentAt],
      ],
    );
  }

  interimOf(tx: Tx, itemIds: readonly string[]): Promise<InterimMeasures[]> {
    return tx.query<InterimMeasures>(
      `SELECT item_id AS "itemId", texts, evidence, account_id AS "accountId", sent_at AS "sentAt" FROM interim_measures
        WHERE item_id = ANY ($1)`,
      [itemIds],
    );
  }

  async insertReport(tx: Tx, report: MilestoneReport, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO milestone_reports (id, item_id, commitment, milestone, status, texts, evidence, account_id, reported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[report.id, report.itemId, report.commitment, report.milestone, report.status],
        ...[JSON.stringify(report.texts), JSON.stringify(report.evidence), accountId, report.reportedAt],
      ],
    );
  }

  reportsOf(tx: Tx, itemIds: readonly string[]): Promise<MilestoneReport[]> {
    return tx.query<MilestoneReport>(
      `SELECT id, item_id AS "itemId", commitment, milestone, status, texts, evidence, reported_at AS "reportedAt"
         FROM milestone_reports WHERE item_id = ANY ($1) ORDER BY reported_at, id LIMIT 1000`,
      [itemIds],
    );
  }
}
