import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BankTransfer, TransferState } from '../domain/bank-transfer.ts';

type TransferRow = Omit<BankTransfer, 'amount'> & { readonly amountMinor: bigint; readonly currency: string };

const TRANSFER = `
  SELECT id, fund_id AS "fundId", contribution_id AS "contributionId", amount_minor AS "amountMinor", currency, value_on AS "valueOn",
         bank_reference AS "bankReference", state, entered_by AS "enteredBy", entered_at AS "enteredAt", decided_by AS "decidedBy",
         decided_at AS "decidedAt", rejection
    FROM bank_transfers`;

@Injectable()
export class BankTransferRepository {
  async insert(tx: Tx, transfer: BankTransfer): Promise<void> {
    const { id, fundId, contributionId, amount, valueOn, bankReference, enteredBy, enteredAt } = transfer;
    await tx.query(
      `INSERT INTO bank_transfers (id, fund_id, contribution_id, amount_minor, currency, value_on, bank_reference, state, entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'entered', $8, $9)`,
      [id, fundId, contributionId, amount.amountMinor, amount.currency, valueOn, bankReference, enteredBy, enteredAt],
    );
  }

  async byId(tx: Tx, id: string, lock: 'lock' | 'read' = 'read'): Promise<BankTransfer | null> {
    const row = await tx.maybeOne<TransferRow>(`${TRANSFER} WHERE id = $1${lock === 'lock' ? ' FOR UPDATE' : ''}`, [
      id,
    ]);
    return row && toTransfer(row);
  }

  async decide(
    tx: Tx,
    id: string,
    decision: { state: TransferState; by: string; at: Date; rejection: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE bank_transfers SET state = $2, decided_by = $3, decided_at = $4, rejection = $5 WHERE id = $1`,
      [...[id, decision.state, decision.by, decision.at, decision.rejection]],
    );
  }

  /** Newest first. */
  async page(
    tx: Tx,
    fundId: string,
    state: TransferState | undefined,
    request: PageRequest,
  ): Promise<Page<BankTransfer>> {
    const sql = `SELECT t.*, t."enteredAt" AS entered_at FROM (${TRANSFER}) t WHERE t."fundId" = $1 AND ($2::text IS NULL OR t.state = $2)`;
    const keys = [
      { column: 'entered_at', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const query = { sql, parameters: [fundId, state ?? null], keys, direction: 'desc' } as const;
    return mapPage(await keysetPage<TransferRow>(tx, query, request), toTransfer);
  }
}

function toTransfer({ amountMinor, currency: code, ...row }: TransferRow): BankTransfer {
  return { ...row, amount: money(amountMinor, currency(code)) };
}
