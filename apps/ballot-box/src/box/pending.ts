import type { Client } from 'pg';
import { toBase64 } from '@baraza/transparency-log';
import { shuffled, type Draw } from './shuffle.ts';

/** A ballot that has been checked, on its way to the board. */
export interface PendingBallot {
  readonly election: string;
  readonly leaf: Uint8Array;
  readonly votingKey: Uint8Array;
  readonly ballot: Uint8Array;
}

type Row = { readonly election: string; readonly leaf: Buffer; readonly voting_key: Buffer; readonly ballot: Buffer };

const SAVE = `
INSERT INTO pending_ballots (election, leaf, voting_key, ballot)
SELECT * FROM unnest($1::text[], $2::bytea[], $3::bytea[], $4::bytea[])
ON CONFLICT DO NOTHING
RETURNING election, leaf`;

const FIND = `
SELECT election, leaf FROM pending_ballots
 WHERE (election, leaf) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))
UNION ALL
SELECT election, leaf FROM board_ballots
 WHERE (election, leaf) IN (SELECT * FROM unnest($1::text[], $2::bytea[]))`;

function columns(ballots: readonly PendingBallot[]): [string[], Uint8Array[], Uint8Array[], Uint8Array[]] {
  return [
    ballots.map(({ election }) => election),
    ballots.map(({ leaf }) => leaf),
    ballots.map(({ votingKey }) => votingKey),
    ballots.map(({ ballot }) => ballot),
  ];
}

/** What became of a ballot; a ballot that was there before counts as new to nobody and as kept to its voter. */
export interface Saved {
  readonly isKept: boolean;
  readonly isNew: boolean;
}

/** Commits ballots before it answers; the rows' order says nothing about the order of arrival within the group. */
export async function savePending(
  client: Client,
  ballots: readonly PendingBallot[],
  draw?: Draw,
): Promise<readonly Saved[]> {
  const saved = await client.query<Row>(SAVE, columns(shuffled(ballots, draw)));
  const fresh = new Set(saved.rows.map(nameOf));
  const others = ballots.filter((ballot) => !fresh.has(nameOf(ballot)));
  const [elections, leaves] = columns(others);
  const found = others.length > 0 ? await client.query<Row>(FIND, [elections, leaves]) : { rows: [] };
  const known = new Set(found.rows.map(nameOf));
  return ballots.map((ballot) => {
    const isNew = fresh.has(nameOf(ballot));
    return { isNew, isKept: isNew || known.has(nameOf(ballot)) };
  });
}

function nameOf({ election, leaf }: Pick<PendingBallot, 'election' | 'leaf'>): string {
  return `${election} ${toBase64(leaf)}`;
}

/** Every pending ballot, with the table locked until the transaction ends. */
export async function lockPending(client: Client): Promise<PendingBallot[]> {
  await client.query('LOCK TABLE pending_ballots IN ACCESS EXCLUSIVE MODE');
  const { rows } = await client.query<Row>('SELECT election, leaf, voting_key, ballot FROM pending_ballots');
  return rows.map(({ election, leaf, voting_key, ballot }) => ({ election, leaf, votingKey: voting_key, ballot }));
}

/** Empties the table's file and writes the rest into it anew, shuffled as well. */
export async function rewritePending(client: Client, rest: readonly PendingBallot[], draw?: Draw): Promise<void> {
  await client.query('TRUNCATE pending_ballots');
  if (rest.length > 0) await client.query(SAVE, columns(shuffled(rest, draw)));
}

export async function countPending(client: Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ election: string; count: number }>(
    'SELECT election, count(*)::int AS count FROM pending_ballots GROUP BY election',
  );
  return new Map(rows.map(({ election, count }) => [election, count]));
}

const APPEND = `
INSERT INTO board_ballots (election, position, leaf, voting_key, ballot)
SELECT $1, $2 + ordinality - 1, leaf, voting_key, ballot
  FROM unnest($3::bytea[], $4::bytea[], $5::bytea[]) WITH ORDINALITY AS given (leaf, voting_key, ballot, ordinality)
 ORDER BY ordinality`;

/** Writes ballots of one election to the board, from `position` on, in the order given. */
export async function appendToBoard(
  client: Client,
  election: string,
  position: number,
  ballots: readonly PendingBallot[],
): Promise<void> {
  if (ballots.length === 0) return;
  const [, ...given] = columns(ballots);
  await client.query(APPEND, [election, position, ...given]);
}
