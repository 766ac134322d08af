import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CurrencyExchange } from '../domain/exchange.ts';

const EXCHANGE = `SELECT e.id, e.fund_id AS "fundId", e.sold_line_id AS "soldLineId", e.bought_line_id AS "boughtLineId", e.source, e.state,
         sold.amount_minor AS "soldMinor", sold.currency AS "soldCurrency", bought.amount_minor AS "boughtMinor",
         bought.currency AS "boughtCurrency", bought.booked_on AS "bookedOn", e.proposed_by AS "proposedBy",
         e.proposed_at AS "proposedAt"
    FROM currency_exchanges e JOIN statement_lines sold ON sold.id = e.sold_line_id
    JOIN statement_lines bought ON bought.id = e.bought_line_id`;

@Injectable()
export class ExchangeRepository {
  async insert(
    tx: Tx,
    exchange: Pick<
      CurrencyExchange,
      'id' | 'fundId' | 'soldLineId' | 'boughtLineId' | 'source' | 'proposedBy' | 'proposedAt'
    >,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO currency_exchanges (id, fund_id, sold_line_id, bought_line_id, source, state, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, 'proposed', $6, $7)`,
      [
        ...[exchange.id, exchange.fundId, exchange.soldLineId, exchange.boughtLineId, exchange.source],
        ...[exchange.proposedBy, exchange.proposedAt],
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<CurrencyExchange | null> {
    return tx.maybeOne<CurrencyExchange>(`${EXCHANGE} WHERE e.id = $1 FOR UPDATE OF e`, [id]);
  }

  async answer(tx: Tx, id: string, state: 'booked' | 'refused', by: string, at: Date): Promise<void> {
    await tx.query(`UPDATE currency_exchanges SET state = $2, answered_by = $3, answered_at = $4 WHERE id = $1`, [
      ...[id, state, by, at],
    ]);
  }

  /** What waits for a second person, oldest first. */
  proposed(tx: Tx, fundIds: readonly string[]): Promise<CurrencyExchange[]> {
    return tx.query<CurrencyExchange>(
      `${EXCHANGE} WHERE e.fund_id = ANY ($1) AND e.state = 'proposed' ORDER BY e.proposed_at, e.id LIMIT 50`,
      [fundIds],
    );
  }
}
