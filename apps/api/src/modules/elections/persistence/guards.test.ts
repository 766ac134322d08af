import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase } from '../../../../test/support/test-application.ts';
import { ELECTION_STATES, type ElectionState } from '../domain/election.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const FORWARD: Record<ElectionState, readonly ElectionState[]> = {
  announced: ['nominating', 'cancelled'],
  nominating: ['nominated', 'cancelled'],
  nominated: ['prepared', 'cancelled'],
  prepared: ['open', 'cancelled'],
  open: ['closed', 'cancelled'],
  closed: ['counted', 'cancelled'],
  counted: ['final', 'cancelled'],
  final: [],
  cancelled: [],
};

/** An election that lacks nothing that any state demands, put into `state` behind the guards' back. */
async function anElectionIn(state: ElectionState): Promise<string> {
  const id = randomUUID();
  await client.query(`SET session_replication_role = replica`);
  await client.query(
    `INSERT INTO elections (id, slug, forum_id, kind, title, charter_version, state, state_since, nominations_open_at,
       nominations_close_at, opens_at, closes_at, challenge_days, challenge_ends_at, seconders, term_months, term_limit,
       cast_minimum, unique_percent_maximum, scrutineers_required, draw_seed, draw_commitment, roll_frozen_at, manifest_text,
       manifest_hash, manifest_log_index, result_hash, certificate_text, announced_by, announced_at, cancelled_reasons)
     VALUES ($1, $2, $1, 'seats', 'An election', 1, $3, now(), '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', 7,
       now(), 1, 12, 2, 100, 5, 1, repeat('x', 32)::bytea, sha256(repeat('x', 32)::bytea), now(), '{}', sha256('{}'), 3,
       sha256('r'), '{}', $1, now(), CASE WHEN $3 = 'cancelled' THEN 'For a reason.' END)`,
    [id, id, state],
  );
  await client.query(`SET session_replication_role = origin`);
  return id;
}

async function canMove(id: string, to: ElectionState): Promise<boolean> {
  const sql = `UPDATE elections SET state = $2, cancelled_reasons = CASE WHEN $2 = 'cancelled' THEN 'For a reason.' END WHERE id = $1`;
  await client.query('BEGIN');
  try {
    await client.query(sql, [id, to]);
    return true;
  } catch {
    return false;
  } finally {
    await client.query('ROLLBACK');
  }
}

it.each(ELECTION_STATES)('lets an election that is %s move forward only', async (from) => {
  const id = await anElectionIn(from);
  const allowed: ElectionState[] = [];
  for (const to of ELECTION_STATES.filter((state) => state !== from)) {
    if (await canMove(id, to)) allowed.push(to);
  }
  expect(allowed.sort()).toEqual([...FORWARD[from]].sort());
});
