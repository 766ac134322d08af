import { linesOf, parseCastBallot, parseIssueRequest } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey, toBase64Url } from '@baraza/transparency-log';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { lookInto, newDatabase } from './support/database.ts';
import { memberSeed, prepareElection, type TestElection } from './support/election.ts';
import { agreement, linkersFor, nearestMatches, type Seen } from './support/linkers.ts';
import { startParties, type Parties } from './support/parties.ts';
import { filesHolding } from './support/raw-files.ts';
import { ballotOf, deviceOf, tokensFor } from './support/voter.ts';

const MEMBERS = 40;
const ELECTIONS = 1;
const COLUMNS = [
  'ctid',
  'xmin',
  'position',
  'leaf',
  'voting_key',
  'ballot',
  'randomizer',
  'token',
  'natural',
  'by_key',
  'by_leaf',
];
const STAMPS = { agent: 'agent-4711/9.9', address: '203.0.113.77', cookie: 'session=cookie-4711' };
const clock = { now: new Date('2026-11-03T12:00:00Z') };
let parties: Parties;
let elections: TestElection[];

/** Numbers that look drawn, from a seed: the shuffle of this test is the same in every run. */
function seededDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Everybody votes in the order of the roll, one after the other: the worst that can happen. */
async function voteInOrder(target: Parties, election: TestElection): Promise<void> {
  for (let member = 0; member < MEMBERS; member += 1) {
    const device = deviceOf(election, 'lake', member);
    const ballot = await ballotOf(device, await tokensFor(device, target.issuers), [1 + (member % 4)]);
    const answer = await fetch(`${target.box.publicUrl}/elections/${election.id}/ballots`, {
      method: 'POST',
      body: new Uint8Array(ballot),
      headers: { 'user-agent': STAMPS.agent, 'x-forwarded-for': STAMPS.address, cookie: STAMPS.cookie },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    await answer.arrayBuffer();
  }
  await vi.waitFor(async () => expect(await onBoard(target, election)).toBe(MEMBERS));
}

/** The last batch goes to the board after its voters have their answers. */
async function onBoard(target: Parties, { id }: TestElection): Promise<number> {
  const query = `SELECT count(*)::int AS count FROM board_ballots WHERE election = '${id}'`;
  const [{ count }] = (await lookInto(target.databaseUrl, query)) as [{ count: number }];
  return count;
}

interface StoredBallot {
  readonly ctid: string;
  readonly xmin: string;
  readonly position: number;
  readonly leaf: Buffer;
  readonly voting_key: Buffer;
  readonly ballot: Buffer;
}

const ROWS = 'SELECT ctid::text, xmin::text, position, leaf, voting_key, ballot FROM board_ballots';

/** The board's rows as PostgreSQL gives them: by themselves, and by way of each index. */
async function rowsOf(
  target: Parties,
  { id }: TestElection,
): Promise<{ rows: StoredBallot[]; orders: Map<string, string[]> }> {
  const orders = new Map<string, string[]>();
  const filter = `WHERE election = '${id}'`;
  const natural = await lookInto<StoredBallot>(target.databaseUrl, `${ROWS} ${filter}`);
  for (const [name, column] of [
    ['by_key', 'voting_key'],
    ['by_leaf', 'leaf'],
  ] as const) {
    const query = `${ROWS} ${filter} AND ${column} >= '\\x00'`;
    const byIndex = ['enable_seqscan = off', 'enable_sort = off', 'enable_bitmapscan = off'];
    const answers = await lookInto<StoredBallot>(target.databaseUrl, query, byIndex);
    orders.set(
      name,
      answers.map(({ leaf }) => leaf.toString('hex')),
    );
  }
  orders.set(
    'natural',
    natural.map(({ leaf }) => leaf.toString('hex')),
  );
  return { rows: natural, orders };
}

async function seenBy(target: Parties, election: TestElection): Promise<Seen[][]> {
  const { rows, orders } = await rowsOf(target, election);
  const truthOf = new Map(
    Array.from({ length: MEMBERS }, (_, member) => [
      toBase64Url(ed25519PublicKey(deviceOf(election, 'lake', member).votingSeed)),
      member,
    ]),
  );
  const seen = rows.map((row): Seen => {
    const { randomizer, tokens } = expectOk(parseCastBallot(row.ballot));
    const leaf = row.leaf.toString('hex');
    const hex = { leaf, voting_key: row.voting_key.toString('hex'), ballot: row.ballot.toString('hex') };
    const ranks = Object.fromEntries([...orders].map(([name, leaves]) => [name, leaves.indexOf(leaf)]));
    const [page = '', line = ''] = row.ctid.replace(/[()]/g, '').split(',');
    const place = { ctid: Number(page) * 10_000 + Number(line), xmin: Number(row.xmin), position: row.position };
    const inner = { randomizer: toBase64Url(randomizer), token: toBase64Url(tokens[0] ?? new Uint8Array()) };
    const truth = truthOf.get(toBase64Url(row.voting_key)) ?? -1;
    return { truth, batch: row.xmin, row: { ...place, ...hex, ...ranks, ...inner } };
  });
  return [...Map.groupBy(seen, ({ batch }) => batch).values()];
}

beforeAll(async () => {
  parties = await startParties(await newDatabase(inject('clusterUrl')), clock, seededDraw(20_261_103));
  elections = [];
  for (let index = 0; index < ELECTIONS; index += 1) elections.push(await prepareElection(parties, { lake: MEMBERS }));
  for (const election of elections) await voteInOrder(parties, election);
});
afterAll(() => parties.stop());

describe('with the whole database and all issuers’ data in hand', () => {
  it('the order of what is stored says nothing about who voted when, beyond the batch', async () => {
    const batches = (await Promise.all(elections.map((election) => seenBy(parties, election)))).flat();
    expect(batches.map(({ length }) => length)).toEqual([20, 20]);
    expect(batches.flat().every(({ truth }) => truth >= 0)).toBe(true);
    for (const [name, link] of linkersFor(COLUMNS)) {
      expect([name, Math.abs(agreement(batches, link)) < 5]).toEqual([name, true]);
    }
    const [{ size, pending }] = (await lookInto(parties.databaseUrl, PENDING)) as [{ size: number; pending: number }];
    expect({ size, pending }).toEqual({ size: 0, pending: 0 });
  });

  it('the same attack finds everybody where nothing is shuffled, so it would have found something', async () => {
    const unshuffled = await startParties(await newDatabase(inject('clusterUrl')), clock, (below) => below - 1);
    try {
      const control = await prepareElection(unshuffled, { lake: MEMBERS });
      await voteInOrder(unshuffled, control);
      const batches = await seenBy(unshuffled, control);
      const found = [...linkersFor(COLUMNS)].filter(([, link]) => agreement(batches, link) > 6).map(([name]) => name);
      expect(found).toEqual(['ctid', 'xmin', 'position', 'natural']);
    } finally {
      await unshuffled.stop();
    }
  });

  it('what issuers saw is no nearer to a member’s ballot than to anybody else’s', async () => {
    for (const election of elections) {
      const rows = (await rowsOf(parties, election)).rows;
      const byKey = new Map(rows.map((row) => [row.voting_key.toString('hex'), row]));
      const tokens = Array.from({ length: MEMBERS }, (_, member) => {
        const key = ed25519PublicKey(deviceOf(election, 'lake', member).votingSeed);
        const row = byKey.get(Buffer.from(key).toString('hex'));
        return expectOk(parseCastBallot(row?.ballot ?? new Uint8Array())).tokens[0] ?? new Uint8Array();
      });
      const issued = requestsOf(election).map(({ blindedMessage }) => blindedMessage);
      // By chance one of forty; more than eight would be one run in a hundred thousand.
      expect(nearestMatches(tokens, issued)).toBeLessThan(9);
    }
  });

  it('no address, agent, cookie, time or time-ordered identifier lies anywhere on the path', async () => {
    const [directory] = await lookInto<{ data_directory: string }>(parties.databaseUrl, 'SHOW data_directory');
    const stamps = Object.values(STAMPS);
    expect(filesHolding(directory?.data_directory ?? '', stamps)).toEqual([]);
    expect(filesHolding(parties.folder, stamps)).toEqual([]);
    const columns = await lookInto<{ data_type: string }>(
      parties.databaseUrl,
      `SELECT DISTINCT data_type FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    expect(columns.map(({ data_type }) => data_type).sort()).toEqual(['ARRAY', 'bytea', 'integer', 'text']);
    expect(await lookInto(parties.databaseUrl, `SELECT FROM pg_class WHERE relkind = 'S'`)).toEqual([]);
    for (const election of elections) {
      const log = readFileSync(requestFile(election), 'utf8');
      expect(log).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|\d+\.\d+\.\d+\.\d+/);
      for (const line of log.trimEnd().split('\n')) {
        expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(REQUEST_FIELDS);
      }
    }
  });

  it('refuses a cluster that writes down when transactions commit or what they say', async () => {
    const url = await newDatabase(inject('clusterUrl'));
    const { pathname } = new URL(url);
    await lookInto(url, `ALTER DATABASE ${pathname.slice(1)} SET log_min_duration_statement = 0`);
    await expect(startParties(url, clock)).rejects.toThrow('log_min_duration_statement = 0');
  });
});

const REQUEST_FIELDS = [
  'blindedMessage',
  'election',
  'issuer',
  'kind',
  'membershipKey',
  'rollLeaf',
  'signature',
  'style',
];
const PENDING = `
SELECT pg_relation_size('pending_ballots')::int AS size, (SELECT count(*)::int FROM pending_ballots) AS pending`;

const requestFile = ({ id }: TestElection): string =>
  join(parties.folder, 'platform', 'elections', id, 'data', 'lake.ndjson');

/** Of the first issuer, in the order of the roll’s members. */
function requestsOf(election: TestElection) {
  const lines = linesOf(new Uint8Array(readFileSync(requestFile(election)))) ?? [];
  const requests = lines.map((line) => expectOk(parseIssueRequest(line)));
  const keys = Array.from({ length: MEMBERS }, (_, n) =>
    toBase64Url(ed25519PublicKey(memberSeed(election.id, 'lake', n))),
  );
  return requests.sort(
    (a, b) => keys.indexOf(toBase64Url(a.membershipKey)) - keys.indexOf(toBase64Url(b.membershipKey)),
  );
}
