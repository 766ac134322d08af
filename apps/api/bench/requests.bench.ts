import { Agent, request as httpRequest } from 'node:http';
import fastify from 'fastify';
import { expectOk } from '@baraza/result';
import pg from 'pg';
import { aFund } from '../test/support/fund.ts';
import {
  anApplicant,
  aPublishedCall,
  aSubmittedApplication,
  clearedMoney,
  decide,
  makeEligible,
  proposeAward,
} from '../test/support/grants.ts';
import type { TestPerson } from '../test/support/people.ts';
import { startBenchApplication } from './support/bench-application.ts';
import { answersPerSecond } from './support/measure.ts';

/**
 * The ten busiest operations over HTTP, as a ratio to the very same SQL statements sent by a bare Fastify route in the
 * same run, with the number of statements of each. Authentication is part of ours and its statements part of theirs.
 */
const CLIENTS = 8;
const ROUND_MS = Number(process.env['BENCH_ROUND_MS'] ?? 2_000);

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

const application = await startBenchApplication();
const fund = await aFund(application);
await clearedMoney(application, fund, 1_000_000_00n);
const applicant = await anApplicant(application);
const call = await aPublishedCall(application, fund);
const decided = await aSubmittedApplication(application, call, applicant, { requestedMinor: 1_000_00n });
await makeEligible(application, fund, decided);
expectOk(await decide(application, fund, await proposeAward(application, fund, decided, 1_000_00n), 'yes'));
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const { slug, id: fundId } = fund.fund;

const OPERATIONS: readonly [string, TestPerson | null, string][] = [
  ['me', applicant.signatory, '{ me { handle grants { role organisation { name } } } }'],
  ['waiting', applicant.signatory, '{ waiting { kind title dueAt } }'],
  [
    'fund',
    null,
    `{ fund(slug: "${slug}") { name pools { currency receivedMinor freeMinor committedMinor paidMinor } } }`,
  ],
  [
    'ledgerEntries',
    null,
    `{ ledgerEntries(fundSlug: "${slug}") { edges { node { id kind memo postings { account amount { amountMinor } } } } } }`,
  ],
  [
    'publicAwards',
    null,
    `{ publicAwards(fundSlug: "${slug}") { edges { node { title recipient { name } amount { amountMinor } } } } }`,
  ],
  [
    'publicResolutions',
    null,
    `{ publicResolutions(fundSlug: "${slug}") { edges { node { reference title reasons } } } }`,
  ],
  ['calls', null, `{ calls(fundId: "${fundId}") { edges { node { title summary closesAt } } } }`],
  [
    'myApplications',
    applicant.signatory,
    '{ myApplications { edges { node { title state call { title } organisation { name } } } } }',
  ],
  ['application', applicant.signatory, `{ application(id: "${decided}") { title state answers decisionReasons } }`],
  ['boardItems', fund.board[1]!, '{ boardItems { edges { node { id title } } } }'],
];

function post(url: string, body: string, cookie?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(cookie && { cookie }),
    };
    const sent = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject).end(body);
  });
}

/** What the operation sends to the database, recorded at the driver. */
async function statementsOf(ask: () => Promise<string>): Promise<Statement[]> {
  const recorded: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    if (typeof args[0] === 'string') recorded.push({ text: args[0], values: Array.isArray(args[1]) ? args[1] : [] });
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await ask();
  } finally {
    pg.Client.prototype.query = original;
  }
  return recorded;
}

const pool = new pg.Pool({ connectionString: application.databaseUrl, max: 20 });
const bare = fastify();
let replayed: readonly Statement[] = [];
bare.post('/replay', async () => {
  const client = await pool.connect();
  try {
    const answers = [];
    for (const { text, values } of replayed) answers.push((await client.query(text, values)).rows);
    return JSON.stringify(answers, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
  } finally {
    client.release();
  }
});
const bareUrl = `${await bare.listen({ port: 0, host: '127.0.0.1' })}/replay`;

console.log(`ratio to the same SQL through bare Fastify, ${CLIENTS} clients\n`);
for (const [name, person, query] of OPERATIONS) {
  const body = JSON.stringify({ query });
  const ask = (): Promise<string> => post(`${application.url}/graphql`, body, person?.cookie);
  const first = await ask();
  if (first.includes('"errors"')) throw new Error(`${name}: ${first.slice(0, 300)}`);
  replayed = await statementsOf(ask);
  const ours = await answersPerSecond(ask, CLIENTS, ROUND_MS);
  const theirs = await answersPerSecond(() => post(bareUrl, '{}'), CLIENTS, ROUND_MS);
  console.log(`${name.padEnd(20)} ${(ours / theirs).toFixed(2)}   ${replayed.length} statements`);
}
await bare.close();
await pool.end();
agent.destroy();
await application.close();
