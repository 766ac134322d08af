import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface Closing {
  readonly electionId: string;
  readonly boardSize: number;
  readonly boardRoot: Buffer;
  readonly closedAt: Date;
}

export interface ClosingCount {
  readonly styleId: string;
  readonly issuerId: string;
  readonly castKeys: number;
  readonly issued: number;
  readonly rollSize: number;
}

const PART_BYTES = 4 * 1024 * 1024;

/** Closed boards: their files in parts of four megabytes, and what their close records say. */
@Injectable()
export class BoardRepository {
  async store(tx: Tx, electionId: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    for (const [name, bytes] of files) {
      for (let part = 0; part === 0 || part * PART_BYTES < bytes.length; part += 1) {
        const content = Buffer.from(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
        const sql = `INSERT INTO election_board_files (election_id, name, part, content) VALUES ($1, $2, $3, $4)`;
        await tx.query(sql, [electionId, name, part, content]);
      }
    }
  }

  async names(tx: Tx, electionId: string): Promise<string[]> {
    const sql = `SELECT DISTINCT name FROM election_board_files WHERE election_id = $1 ORDER BY name`;
    return (await tx.query<{ name: string }>(sql, [electionId])).map(({ name }) => name);
  }

  async file(tx: Tx, electionId: string, name: string): Promise<Uint8Array | undefined> {
    const sql = `SELECT content FROM election_board_files WHERE election_id = $1 AND name = $2 ORDER BY part`;
    const parts = await tx.query<{ content: Buffer }>(sql, [electionId, name]);
    return parts.length > 0 ? new Uint8Array(Buffer.concat(parts.map(({ content }) => content))) : undefined;
  }

  async close(tx: Tx, closing: Closing, counts: readonly ClosingCount[]): Promise<void> {
    const { electionId, boardSize, boardRoot, closedAt } = closing;
    await tx.query(
      `INSERT INTO election_closings (election_id, board_size, board_root, closed_at) VALUES ($1, $2, $3, $4)`,
      [electionId, boardSize, boardRoot, closedAt],
    );
    for (const { styleId, issuerId, castKeys, issued, rollSize } of counts) {
      await tx.query(
        `INSERT INTO election_closing_counts (election_id, style_id, issuer_id, cast_keys, issued, roll_size)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [electionId, styleId, issuerId, castKeys, issued, rollSize],
      );
    }
  }

  closing(tx: Tx, electionId: string): Promise<Closing | null> {
    return tx.maybeOne<Closing>(
      `SELECT election_id AS "electionId", board_size AS "boardSize", board_root AS "boardRoot", closed_at AS "closedAt"
         FROM election_closings WHERE election_id = $1`,
      [electionId],
    );
  }

  countsOf(tx: Tx, electionId: string): Promise<ClosingCount[]> {
    return tx.query<ClosingCount>(
      `SELECT style_id AS "styleId", issuer_id AS "issuerId", cast_keys AS "castKeys", issued, roll_size AS "rollSize"
         FROM election_closing_counts WHERE election_id = $1`,
      [electionId],
    );
  }
}
