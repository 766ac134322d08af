import type { Tx } from './transaction.ts';

/** How many rows a page may have; a larger request is cut to this. */
export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

export interface PageRequest {
  /** Rows wanted, 1 to {@link MAX_PAGE_SIZE}. */
  readonly first?: number | null | undefined;
  /** Cursor of the last row already seen. */
  readonly after?: string | null | undefined;
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly hasNextPage: boolean;
}

/** A list in a total order: all keys run in one direction and the last key is unique. */
export interface KeysetQuery {
  /** SELECT without ORDER BY and LIMIT, selecting every key; the query is wrapped, so keys are its output columns. */
  readonly sql: string;
  readonly parameters?: readonly unknown[];
  readonly keys: readonly {
    readonly column: string;
    readonly type: 'timestamptz' | 'uuid' | 'bigint' | 'text' | 'date' | 'int';
  }[];
  readonly direction: 'asc' | 'desc';
}

/** One page of a keyset-ordered list; costs the same on the first page as on the ten-thousandth. */
export async function keysetPage<Row extends object>(
  tx: Tx,
  query: KeysetQuery,
  request: PageRequest,
): Promise<Page<Row>> {
  const limit = Math.min(Math.max(request.first ?? DEFAULT_PAGE_SIZE, 1), MAX_PAGE_SIZE);
  const parameters = [...(query.parameters ?? [])];
  const columns = query.keys.map((key) => `page."${key.column}"`);
  const seek = seekCondition(query, columns, request.after, parameters);
  const order = columns.map((column) => `${column} ${query.direction}`).join(', ');
  const texts = query.keys.map((key, index) => `page."${key.column}"::text AS "__key${index}"`).join(', ');
  const sql = `SELECT page.*, ${texts} FROM (${query.sql}) page ${seek} ORDER BY ${order} LIMIT ${limit + 1}`;
  const rows = await tx.query<Row>(sql, parameters);
  return {
    edges: rows.slice(0, limit).map((row) => ({ cursor: encodeCursor(row, query.keys.length), node: row })),
    hasNextPage: rows.length > limit,
  };
}

export function mapPage<From, To>(page: Page<From>, map: (node: From) => To): Page<To> {
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) })) };
}

function seekCondition(
  query: KeysetQuery,
  columns: string[],
  after: PageRequest['after'],
  parameters: unknown[],
): string {
  const values = after ? decodeCursor(after, query.keys.length) : null;
  if (!values) return '';
  const places = values.map((value, index) => {
    parameters.push(value);
    return `$${parameters.length}::${query.keys[index]!.type}`;
  });
  return `WHERE (${columns.join(', ')}) ${query.direction === 'asc' ? '>' : '<'} (${places.join(', ')})`;
}

function encodeCursor(row: object, keys: number): string {
  const values = Array.from({ length: keys }, (_, index) => (row as Record<string, unknown>)[`__key${index}`]);
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The keys in a cursor, as text. One that we did not make starts the list from its beginning rather than failing. */
export function decodeCursor(cursor: string, keys: number): string[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(values) && values.length === keys && values.every((value) => typeof value === 'string');
    return fits ? (values as string[]) : null;
  } catch {
    return null;
  }
}
