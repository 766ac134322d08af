import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StatementLine, StatementLineState, StatementMovement } from '../domain/statement-line.ts';

const LINE = `id, fund_id AS "fundId", statement_id AS "statementId", line_key AS "lineKey", direction, amount_minor AS "amountMinor",
  currency, booked_on AS "bookedOn", end_to_end_id AS "endToEndId", bank_reference AS "bankReference",
  remittance_text AS "remittanceText", return_reason AS "returnReason", state, reason, order_id AS "orderId", note,
  entered_by AS "enteredBy", entered_at AS "enteredAt", settled_by AS "settledBy", settled_at AS "settledAt"`;

export interface UploadedStatement {
  readonly id: string;
  readonly fundId: string;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly lineCount: number;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

export interface Settlement {
  readonly state: StatementLineState;
  readonly reason: string | null;
  readonly orderId: string | null;
  readonly compensationPaymentId?: string | null;
  readonly note?: string | null;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
}

@Injectable()
export class StatementRepository {
  /** False where the same file was uploaded before. */
  async insert(tx: Tx, statement: UploadedStatement): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO bank_statements (id, fund_id, file_name, sha256, line_count, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (fund_id, sha256) DO NOTHING RETURNING id`,
      [
        ...[statement.id, statement.fundId, statement.fileName, statement.sha256, statement.lineCount],
        ...[statement.uploadedBy, statement.uploadedAt],
      ],
    );
    return rows.length > 0;
  }

  async idOfFile(tx: Tx, fundId: string, sha256: Buffer): Promise<string | null> {
    const sql = `SELECT id FROM bank_statements WHERE fund_id = $1 AND sha256 = $2`;
    return (await tx.maybeOne<{ id: string }>(sql, [fundId, sha256]))?.id ?? null;
  }

  /** False where the same movement is known already: statements overlap. */
  async insertLine(
    tx: Tx,
    line: StatementMovement &
      Pick<StatementLine, 'id' | 'fundId' | 'statementId' | 'state' | 'enteredBy' | 'enteredAt' | 'note'>,
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO statement_lines (id, fund_id, statement_id, line_key, direction, amount_minor, currency, booked_on, end_to_end_id,
         bank_reference, remittance_text, return_reason, state, entered_by, entered_at, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT (fund_id, line_key) DO NOTHING RETURNING id`,
      [
        ...[line.id, line.fundId, line.statementId, line.lineKey, line.direction, line.amountMinor, line.currency],
        ...[line.bookedOn, line.endToEndId, line.bankReference, line.remittanceText, line.returnReason, line.state],
        ...[line.enteredBy, line.enteredAt, line.note],
      ],
    );
    return rows.length > 0;
  }

  async settle(tx: Tx, lineId: string, settlement: Settlement): Promise<void> {
    await tx.query(
      `UPDATE statement_lines SET state = $2, reason = $3, order_id = $4, settled_by = $5, settled_at = $6, note = coalesce($7, note),
              compensation_payment_id = coalesce($8, compensation_payment_id)
        WHERE id = $1`,
      [
        ...[lineId, settlement.state, settlement.reason, settlement.orderId, settlement.settledBy],
        ...[settlement.settledAt, settlement.note ?? null, settlement.compensationPaymentId ?? null],
      ],
    );
  }

  lockLine(tx: Tx, lineId: string): Promise<StatementLine | null> {
    return tx.maybeOne<StatementLine>(`SELECT ${LINE} FROM statement_lines WHERE id = $1 FOR UPDATE`, [lineId]);
  }

  /** Whether the same movement of an order came from the file where this one was typed, or the reverse. */
  async isKnownFromOtherSource(
    tx: Tx,
    orderId: string,
    line: StatementMovement,
    isFromFile: boolean,
  ): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM statement_lines WHERE $1 IN (order_id, compensation_payment_id) AND direction = $2 AND amount_minor = $3
          AND (statement_id IS NULL) = $4 AND state IN ('confirmed_payment', 'returned_payment') LIMIT 1`,
      [orderId, line.direction, line.amountMinor, isFromFile],
    );
    return rows.length > 0;
  }

  /** Latest first. */
  list(
    tx: Tx,
    filter: { fundIds: readonly string[]; states: readonly StatementLineState[] | null; statementId?: string | null },
    request: PageRequest,
  ): Promise<Page<StatementLine>> {
    return keysetPage<StatementLine>(
      tx,
      {
        sql: `SELECT ${LINE} FROM statement_lines WHERE fund_id = ANY($1) AND ($2::text[] IS NULL OR state = ANY($2))
                 AND ($3::uuid IS NULL OR statement_id = $3)`,
        parameters: [filter.fundIds, filter.states, filter.statementId ?? null],
        keys: [
          { column: 'bookedOn', type: 'date' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async countsOf(tx: Tx, statementId: string): Promise<Map<StatementLineState, number>> {
    const rows = await tx.query<{ state: StatementLineState; count: number }>(
      `SELECT state, count(*)::int AS count FROM statement_lines WHERE statement_id = $1 GROUP BY state`,
      [statementId],
    );
    return new Map(rows.map((row) => [row.state, row.count]));
  }

  async openCount(
    tx: Tx,
    fundIds: readonly string[],
  ): Promise<{ fundId: string; unexplained: number; entered: number }[]> {
    return tx.query(
      `SELECT fund_id AS "fundId", count(*) FILTER (WHERE state = 'unexplained')::int AS unexplained,
              count(*) FILTER (WHERE state = 'entered')::int AS entered
         FROM statement_lines WHERE fund_id = ANY($1) AND state IN ('entered', 'unexplained') GROUP BY fund_id`,
      [fundIds],
    );
  }
}
