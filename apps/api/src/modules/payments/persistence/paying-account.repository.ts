import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PayingAccount } from '../domain/payment-batch.ts';

const COLUMNS = `id, fund_id AS "fundId", currency, holder_name AS "holderName", street_name AS "streetName", post_code AS "postCode",
  town_name AS "townName", country, account_number AS "accountNumber", is_iban AS "isIban", bic, entered_by AS "enteredBy",
  entered_at AS "enteredAt"`;

@Injectable()
export class PayingAccountRepository {
  async insert(tx: Tx, account: PayingAccount): Promise<void> {
    await tx.query(
      `INSERT INTO paying_accounts (id, fund_id, currency, holder_name, street_name, post_code, town_name, country, account_number,
         is_iban, bic, entered_by, entered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[account.id, account.fundId, account.currency, account.holderName, account.streetName, account.postCode],
        ...[account.townName, account.country, account.accountNumber, account.isIban, account.bic],
        ...[account.enteredBy, account.enteredAt],
      ],
    );
  }

  /** The latest of each currency. */
  async ofFund(tx: Tx, fundId: string): Promise<Map<string, PayingAccount>> {
    const rows = await tx.query<PayingAccount>(
      `SELECT DISTINCT ON (currency) ${COLUMNS} FROM paying_accounts WHERE fund_id = $1 ORDER BY currency, entered_at DESC, id DESC`,
      [fundId],
    );
    return new Map(rows.map((row) => [row.currency, row]));
  }

  /** Every account that the fund ever paid from: old statements come late. */
  async numbersOf(tx: Tx, fundId: string): Promise<string[]> {
    const sql = `SELECT DISTINCT account_number AS number FROM paying_accounts WHERE fund_id = $1`;
    return (await tx.query<{ number: string }>(sql, [fundId])).map((row) => row.number);
  }
}
