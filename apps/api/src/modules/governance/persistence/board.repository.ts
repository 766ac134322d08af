import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BoardCharter } from '../domain/board-charter.ts';

export interface Board {
  readonly boardId: string;
  readonly fundId: string;
  readonly fundSlug: string;
  /** The fund's own organisation, in which board roles and secretariat roles are held. */
  readonly organisationId: string;
  readonly name: string;
  readonly charter: BoardCharter;
}

const COLUMNS = `id AS "boardId", fund_id AS "fundId", fund_slug AS "fundSlug", organisation_id AS "organisationId", name, charter`;

@Injectable()
export class BoardRepository {
  async insert(tx: Tx, board: Board, establishedAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO boards (id, fund_id, fund_slug, organisation_id, name, charter, established_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        board.boardId,
        board.fundId,
        board.fundSlug,
        board.organisationId,
        board.name,
        JSON.stringify(board.charter),
        establishedAt,
      ],
    );
  }

  byId(tx: Tx, boardId: string): Promise<Board | null> {
    return tx.maybeOne<Board>(`SELECT ${COLUMNS} FROM boards WHERE id = $1`, [boardId]);
  }

  ofFund(tx: Tx, fundId: string): Promise<Board | null> {
    return tx.maybeOne<Board>(`SELECT ${COLUMNS} FROM boards WHERE fund_id = $1`, [fundId]);
  }

  bySlug(tx: Tx, fundSlug: string): Promise<Board | null> {
    return tx.maybeOne<Board>(`SELECT ${COLUMNS} FROM boards WHERE fund_slug = $1`, [fundSlug]);
  }

  byIds(tx: Tx, boardIds: readonly string[]): Promise<Board[]> {
    return tx.query<Board>(`SELECT ${COLUMNS} FROM boards WHERE id = ANY ($1)`, [boardIds]);
  }

  /** Keeps two seatings on one board from passing each other's check of the composition. */
  async lock(tx: Tx, boardId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM boards WHERE id = $1 FOR UPDATE`, [boardId]);
  }

  /** The next number of the fund's register; without gaps, since it is taken back when the transaction fails. */
  async takeResolutionNumber(tx: Tx, boardId: string): Promise<number> {
    const [row] = await tx.query<{ number: number }>(
      `UPDATE boards SET last_resolution = last_resolution + 1 WHERE id = $1 RETURNING last_resolution AS number`,
      [boardId],
    );
    return row!.number;
  }
}
