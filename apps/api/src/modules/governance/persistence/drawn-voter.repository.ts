import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Somebody drawn for one item: an alternate for the board, or a member of its panel. */
export interface DrawnVoter {
  readonly itemId: string;
  readonly accountId: string;
  readonly seatId: string;
  readonly role: 'alternate' | 'panel';
  /** Order in which they were drawn, from 1. */
  readonly place: number;
}

/** What a stranger needs to repeat a lot: the seed, the seats that were listed, and those that were drawn. */
export interface Lot {
  readonly lotId: string;
  readonly itemId: string;
  readonly seed: string;
  readonly listed: readonly string[];
  readonly drawn: readonly string[];
  readonly drawnAt: Date;
}

@Injectable()
export class DrawnVoterRepository {
  async insert(tx: Tx, voters: readonly DrawnVoter[], drawnAt: Date): Promise<void> {
    const rows = JSON.stringify(voters);
    await tx.query(
      `INSERT INTO board_item_voters (item_id, account_id, seat_id, role, place, drawn_at)
       SELECT "itemId", "accountId", "seatId", role, place, $2
         FROM jsonb_to_recordset($1) AS v("itemId" uuid, "accountId" uuid, "seatId" uuid, role text, place int)`,
      [rows, drawnAt],
    );
  }

  ofItems(tx: Tx, itemIds: readonly string[]): Promise<DrawnVoter[]> {
    return tx.query<DrawnVoter>(
      `SELECT item_id AS "itemId", account_id AS "accountId", seat_id AS "seatId", role, place
         FROM board_item_voters WHERE item_id = ANY ($1) ORDER BY item_id, place`,
      [itemIds],
    );
  }

  async insertLot(tx: Tx, lot: Lot): Promise<void> {
    await tx.query(
      `INSERT INTO board_lots (id, item_id, seed, listed, drawn, drawn_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [...[lot.lotId, lot.itemId, lot.seed], ...[lot.listed, lot.drawn, lot.drawnAt]],
    );
  }

  lotsOfItems(tx: Tx, itemIds: readonly string[]): Promise<Lot[]> {
    return tx.query<Lot>(
      `SELECT id AS "lotId", item_id AS "itemId", seed, listed, drawn, drawn_at AS "drawnAt"
         FROM board_lots WHERE item_id = ANY ($1) ORDER BY drawn_at, id`,
      [itemIds],
    );
  }
}
