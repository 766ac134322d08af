import { readFileSync } from 'node:fs';

/** What each kind of reader may reach: names of rows in code font, kinds of readers as headings, ● for yes. */
export interface WallTable {
  readonly readers: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Reads every table of `docs/security/wall.md`; they all have the same readers. */
export function readWallTable(file: string): WallTable {
  const rows = new Map<string, readonly string[]>();
  let readers: readonly string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.startsWith('|')) continue;
    const [name = '', ...cells] = cellsOf(line);
    const key = /^`([a-z-]+)`/.exec(name)?.[1];
    if (key === undefined) readers = cells.some((cell) => /[a-z]/.test(cell)) ? cells : readers;
    else rows.set(key, cells);
  }
  return { readers, rows };
}
