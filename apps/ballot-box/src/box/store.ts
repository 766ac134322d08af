import type { Client, Pool } from 'pg';
import { err, ok, type Result } from '@baraza/result';
import { equalBytes, leafHash, RightEdge } from '@baraza/transparency-log';
import { manifestOf, openElection, type BoxElection, type BoxIdentity } from './election.ts';

type Queries = Pick<Pool, 'query'>;

interface StoredElection {
  readonly id: string;
  readonly manifest: Buffer;
  readonly close: Buffer | null;
  readonly size: number;
  readonly nodes: readonly Buffer[];
  readonly checkpoint: Buffer | null;
}

const ELECTIONS = `
SELECT id, manifest, close, size, nodes, checkpoint FROM elections JOIN boards ON boards.election = elections.id`;

async function leavesOf(database: Queries, election: string): Promise<Uint8Array[]> {
  const query = 'SELECT leaf FROM board_ballots WHERE election = $1 ORDER BY position';
  const { rows } = await database.query<{ leaf: Buffer }>(query, [election]);
  return rows.map(({ leaf }) => leaf);
}

/** All elections of this box; one whose stored leaves do not give its stored edge is marked as damaged. */
export async function loadElections(database: Client, identity: BoxIdentity): Promise<Map<string, BoxElection>> {
  const { rows } = await database.query<StoredElection>(ELECTIONS);
  const elections = new Map<string, BoxElection>();
  for (const row of rows) {
    const loaded = await load(database, identity, row);
    if (!loaded.ok) throw new Error(`election ${row.id}: ${loaded.error}`);
    elections.set(row.id, loaded.value);
  }
  return elections;
}

async function load(
  database: Client,
  identity: BoxIdentity,
  row: StoredElection,
): Promise<Result<BoxElection, string>> {
  const manifest = manifestOf(row.manifest);
  if (!manifest.ok) return manifest;
  const leaves = await leavesOf(database as unknown as Queries, row.id);
  const stored = { manifestBytes: row.manifest, leaves, close: row.close ?? undefined };
  const election = await openElection(identity, manifest.value, stored);
  const edge = RightEdge.restore({ size: row.size, nodes: row.nodes });
  if (!edge.ok) return err(edge.error.reason);
  const agrees = election.board.size === row.size && equalBytes(election.board.root(), edge.value.root());
  if (!agrees) election.damage = 'the ballots on the board are not those that were put there';
  if (row.checkpoint) election.board.restorePublished(row.checkpoint);
  return ok(election);
}

/** Saves a new election with the board that begins with its manifest; nothing where there is one of that name. */
export async function insertElection(client: Client, id: string, manifest: Uint8Array): Promise<void> {
  const edge = new RightEdge();
  edge.append(leafHash(manifest));
  await client.query('BEGIN');
  try {
    await client.query('INSERT INTO elections (id, manifest) VALUES ($1, $2)', [id, manifest]);
    const nodes = edge.state().nodes.map((node) => Buffer.from(node));
    await client.query('INSERT INTO boards (election, size, nodes) VALUES ($1, 1, $2)', [id, nodes]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Whether a ballot has been taken, on the board or still pending. */
export async function isTaken(readers: Queries, election: string, leaf: Uint8Array): Promise<boolean> {
  const query = `
SELECT FROM pending_ballots WHERE election = $1 AND leaf = $2
UNION ALL SELECT FROM board_ballots WHERE election = $1 AND leaf = $2 LIMIT 1`;
  return ((await readers.query(query, [election, leaf])).rowCount ?? 0) > 0;
}

/** Where on the board a ballot stands; undefined while it does not. */
export async function positionOf(readers: Queries, election: string, leaf: Uint8Array): Promise<number | undefined> {
  const query = 'SELECT position FROM board_ballots WHERE election = $1 AND leaf = $2';
  const { rows } = await readers.query<{ position: number }>(query, [election, leaf]);
  return rows[0]?.position;
}

/** Ballots of the board from one position up to, not including, another. */
export async function ballotsBetween(
  readers: Queries,
  election: string,
  start: number,
  end: number,
): Promise<Uint8Array[]> {
  const query =
    'SELECT ballot FROM board_ballots WHERE election = $1 AND position >= $2 AND position < $3 ORDER BY position';
  const { rows } = await readers.query<{ ballot: Buffer }>(query, [election, start, end]);
  return rows.map(({ ballot }) => ballot);
}

/** Voting keys and ballots on the board below a size. */
export async function turnoutBelow(
  readers: Queries,
  election: string,
  size: number,
): Promise<{ readonly keys: number; readonly ballots: number }> {
  const query = `
SELECT count(DISTINCT voting_key)::int AS keys, count(*)::int AS ballots
  FROM board_ballots WHERE election = $1 AND position < $2`;
  const { rows } = await readers.query<{ keys: number; ballots: number }>(query, [election, size]);
  return rows[0] ?? { keys: 0, ballots: 0 };
}
