import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

type WaitingRow = Omit<WaitingItem, 'money'> & { readonly amountMinor: bigint; readonly currency: string };

/** What contributions and bank transfers leave waiting for somebody. */
@Injectable()
export class WaitingFundRepository {
  /** For a contributor's people: promises that are not paid, and payments that the bank takes back. */
  async forContributors(tx: Tx, organisationIds: readonly string[]): Promise<WaitingItem[]> {
    const rows = await tx.query<WaitingRow>(
      `SELECT CASE c.state WHEN 'disputed' THEN 'contribution-disputed' ELSE 'contribution-to-pay' END AS kind, c.id AS "subjectId",
              f.name AS title, NULL::timestamptz AS "dueAt", c.created_at AS since, c.amount_minor AS "amountMinor", c.currency
         FROM contributions c JOIN funds f ON f.id = c.fund_id
        WHERE c.organisation_id = ANY ($1) AND c.state IN ('awaiting_payment', 'disputed')
        ORDER BY c.created_at, c.id LIMIT ${MAX_WAITING}`,
      [organisationIds],
    );
    return rows.map(withMoney);
  }

  /** Lines of the statement that somebody else entered. */
  async transfersToConfirm(tx: Tx, fundIds: readonly string[], accountId: string): Promise<WaitingItem[]> {
    const rows = await tx.query<WaitingRow>(
      `SELECT 'transfer-to-confirm' AS kind, t.id AS "subjectId", o.name AS title, NULL::timestamptz AS "dueAt", t.entered_at AS since,
              t.amount_minor AS "amountMinor", t.currency
         FROM bank_transfers t JOIN contributions c ON c.id = t.contribution_id JOIN organisations o ON o.id = c.organisation_id
        WHERE t.fund_id = ANY ($1) AND t.state = 'entered' AND t.entered_by <> $2
        ORDER BY t.entered_at, t.id LIMIT ${MAX_WAITING}`,
      [fundIds, accountId],
    );
    return rows.map(withMoney);
  }

  /** What the provider reports and no rule could book: one item, however much it is. */
  movementsUnexplained(tx: Tx): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'movement-unexplained' AS kind, 'provider' AS "subjectId", NULL AS title, NULL::timestamptz AS "dueAt",
              min(parked_at) AS since
         FROM provider_parked HAVING count(*) > 0`,
    );
  }
}

function withMoney({ amountMinor, currency: code, ...row }: WaitingRow): WaitingItem {
  return { ...row, money: money(amountMinor, currency(code)) };
}
