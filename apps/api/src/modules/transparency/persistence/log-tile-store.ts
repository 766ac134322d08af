import { parseTilePath, type TileName, type TileStore } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';

const HASH_BYTES = 32;
/** An entry is a commitment of 32 bytes after its length in two (C2SP tlog-tiles). */
const ENTRY_BYTES = 34;
const LEVEL_OF_ENTRIES = -1;

function place({ level, index, width }: TileName): { level: number; index: number; length: number } {
  return level === 'entries'
    ? { level: LEVEL_OF_ENTRIES, index, length: width * ENTRY_BYTES }
    : { level, index, length: width * HASH_BYTES };
}

/** The log's tiles in the database. All entries have one length, so a partial tile is the beginning of its row. */
export function logTileStore(tx: Tx): TileStore {
  return {
    read: async (path) => {
      const tile = parseTilePath(path);
      if (!tile.ok) return undefined;
      const { level, index, length } = place(tile.value);
      const sql = `SELECT substring(content FROM 1 FOR $3) AS content FROM log_tiles WHERE level = $1 AND index = $2`;
      const row = await tx.maybeOne<{ content: Buffer }>(sql, [level, index, length]);
      return row?.content.length === length ? row.content : undefined;
    },
    write: async (path, bytes) => {
      const tile = parseTilePath(path);
      if (!tile.ok) throw new Error(`${path} is not the path of a tile`);
      const { level, index } = place(tile.value);
      await tx.query(
        `INSERT INTO log_tiles (level, index, content) VALUES ($1, $2, $3)
         ON CONFLICT (level, index) DO UPDATE SET content = excluded.content`,
        [level, index, Buffer.from(bytes)],
      );
    },
  };
}
