import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readArchive } from '@baraza/blind-ballots';
import {
  formatVerifierKey,
  openCheckpoint,
  parseCheckpoint,
  verifierKeyOf,
  verifyCosignature,
  verifyTiles,
} from '@baraza/transparency-log';
import { err, expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerInvariants } from '../src/modules/ledger/index.ts';
import { logInvariants } from '../src/modules/transparency/index.ts';
import { TransactionRunner } from '../src/platform/database/transaction.ts';
import { OutboxWorker } from '../src/platform/events/outbox-worker.ts';
import { PublicRecords } from '../src/platform/records/public-records.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { clearedMoney } from './support/grants.ts';
import { ask, codeOf } from './support/graphql.ts';
import { aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { startWitness, type TestWitness } from './support/witness.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const SEED = Buffer.alloc(32, 9);
/** Packages run as they are; only the API is built. */
const BARAZA = join(import.meta.dirname, '../../../packages/cli/src/main.ts');
const LOG_KEY = verifierKeyOf('log.test', 1, SEED);

let witness: TestWitness;
let application: TestApplication;
let fund: TestFund;
let safetyOfficer: TestPerson;

beforeAll(async () => {
  witness = await startWitness(LOG_KEY);
  const log = { name: 'log.test', signingSeed: SEED, witnesses: [witness.address] };
  application = await startTestApplication({ log });
  fund = await aFund(application);
  safetyOfficer = await aPerson(application);
  await giveRole(application, safetyOfficer, fund.fund.organisationId, 'safety_officer');
  await clearedMoney(application, fund, 100_000_00n);
  await application.drain();
});
afterAll(async () => {
  await application.close();
  witness.close();
});

const get = (url: string) => application.app.inject({ url });
const head = async () => expectOk(openCheckpoint((await get('/log/checkpoint')).rawPayload, LOG_KEY));

/** Rows of every invariant that does not hold. */
const violations = () =>
  inTransaction(application, async (tx) => {
    const found: unknown[] = [];
    for (const { name, sql } of [...ledgerInvariants, ...logInvariants]) {
      const rows = await tx.query(sql);
      if (rows.length > 0) found.push(name, rows);
    }
    return found;
  });

const publish = (kind: string, subjectId: string, text: string) =>
  inTransaction(application, (tx) => application.get(PublicRecords).publish(tx, { kind, subjectId, record: { text } }));

describe('the public log', () => {
  it('holds every entry of the books and verifies from the outside, tile by tile', async () => {
    const signed = await head();
    const { size, root } = signed.checkpoint;
    expect(size).toBeGreaterThan(1);
    expect(verifyCosignature(signed, witness.key)).toMatchObject({ ok: true });
    const store = {
      read: async (path: string) => {
        const answer = await get(`/log/${path}`);
        return answer.statusCode === 200 ? answer.rawPayload : undefined;
      },
      write: () => Promise.reject(new Error('a reader writes nothing')),
    };
    expect(await verifyTiles({ store, size, root })).toMatchObject({ ok: true });
    const record = (await get('/log/records/0')).json<{ kind: string; record: { fund: string } }>();
    expect(record).toMatchObject({ kind: 'ledger-entry', record: { fund: fund.fund.id } });
    expect((await get(`/log/records/${size}`)).statusCode).toBe(404);
    expect((await get('/log/tile/0/../secrets')).statusCode).toBe(404);
    expect(await violations()).toEqual([]);
  });

  it('gives each record one place when several workers append at once', async () => {
    const before = (await head()).checkpoint.size;
    await Promise.all(Array.from({ length: 40 }, (_, index) => publish('forum-charter', `forum-${index}`, 'Ours')));
    const worker = application.get(OutboxWorker);
    await Promise.all([worker.drain(), worker.drain(), worker.drain(), worker.drain()]);
    await application.drain();
    expect((await head()).checkpoint.size).toBe(before + 40);
    expect(await violations()).toEqual([]);
  });

  it('serves the earlier checkpoint until a witness has cosigned, and goes on where it stopped', async () => {
    const before = (await head()).checkpoint.size;
    witness.isAway = true;
    await publish('forum-charter', 'late', 'Nobody has seen this yet');
    await application.drain();
    expect((await head()).checkpoint.size).toBe(before);
    expect((await get(`/log/records/${before}`)).statusCode).toBe(404);
    witness.isAway = false;
    application.clock.advance(60_000);
    await application.drain();
    expect((await head()).checkpoint.size).toBe(before + 1);
    const [told] = await inTransaction(application, (tx) =>
      tx.query(`SELECT payload FROM outbox_events WHERE type = 'records.logged' AND payload ->> 'subjectId' = 'late'`),
    );
    expect(told).toMatchObject({ payload: { kind: 'forum-charter', index: before } });
  });
});

describe('doctor', () => {
  it.each([
    ["UPDATE public_records SET commitment = sha256(commitment) WHERE kind = 'ledger-entry'", 'public_records'],
    ['DELETE FROM log_leaves WHERE index = 0', 'log_leaves'],
    ["UPDATE ledger_entries SET memo = 'Changed afterwards'", 'ledger_entries'],
  ])('finds out when somebody with power over the database did: %s', async (tampering, table) => {
    const found = await application.get(TransactionRunner).run(async (tx) => {
      await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
      await tx.query(tampering);
      const rows = await Promise.all(logInvariants.map(({ sql }) => tx.query(sql)));
      return err(rows.filter(({ length }) => length > 0).length);
    });
    expect(found).not.toEqual(err(0));
  });
});

describe('a text that endangers somebody', () => {
  const REMOVE = `mutation ($index: Int!, $reason: String!) { removeLogText(index: $index, reason: $reason) {
    __typename ... on LogRecord { text removedBecause } } }`;
  const reason = 'It names a person who is in danger.';

  it('is taken out by the safety officer only, and everything else still verifies', async () => {
    await publish('forum-charter', 'unsafe', 'A name');
    await application.drain();
    const index = (await head()).checkpoint.size - 1;
    const stranger = await aPerson(application);
    expect(codeOf(await ask(application, stranger, REMOVE, { index, reason }))).toBe('FORBIDDEN');
    const removed = await ask(application, safetyOfficer, REMOVE, { index, reason });
    expect(removed.data).toEqual({ removeLogText: { __typename: 'LogRecord', text: null, removedBecause: reason } });
    const record = await get(`/log/records/${index}`);
    expect(record.json()).toMatchObject({ state: 'removed', reason });
    expect(record.body).not.toContain('A name');
    const left = await inTransaction(application, (tx) =>
      tx.query(`SELECT 1 FROM public_record_texts WHERE content LIKE '%A name%'`),
    );
    expect(left).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('is not a figure of the books', async () => {
    const refused = await ask(application, safetyOfficer, REMOVE, { index: 0, reason });
    expect(refused.data).toMatchObject({ removeLogText: { __typename: 'WrongState' } });
  });
});

describe('the ledger export', () => {
  it('opens every entry under the checkpoint of the log', async () => {
    const answer = await get(`/open-data/ledger/${fund.fund.slug}`);
    const files = expectOk(readArchive(answer.rawPayload));
    expect([...files.keys()]).toEqual(['checkpoint', 'entries/00000.ndjson', 'leaves', 'ledger.json']);
    const header = JSON.parse(Buffer.from(files.get('ledger.json')!).toString()) as { entries: number };
    expect(expectOk(parseCheckpoint(files.get('checkpoint')!)).checkpoint.size * 32).toBe(files.get('leaves')!.length);
    expect(header).toMatchObject({ kind: 'baraza/ledger-export/v1', log: 'log.test', fund: fund.fund.id });
    expect((await get('/open-data/ledger/nowhere')).statusCode).toBe(404);
  });
});

describe('anybody', () => {
  it('browses the records by kind, newest first', async () => {
    const query = `{ transparencyLog { origin size key witnessesRequired checkpoint }
      logRecords(kind: "forum-charter", first: 2) { edges { node { index subjectId text } } pageInfo { hasNextPage } } }`;
    type Answer = { logRecords: { edges: { node: { subjectId: string } }[] } };
    const { data } = await ask<Answer>(application, null, query);
    expect(data?.logRecords.edges.map(({ node }) => node.subjectId)).toEqual(['unsafe', 'late']);
    expect(data).toMatchObject({ transparencyLog: { origin: 'log.test', witnessesRequired: 1 } });
  });
});

describe('a stranger with the command line', () => {
  it('verifies the books and the log with one command each, and hears of it when a figure was changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baraza-public-log-'));
    await application.app.listen(0, '127.0.0.1');
    const address = await application.app.getUrl();
    const witnesses = [witness.address.key];
    const keys = { logs: [formatVerifierKey(LOG_KEY)], issuers: [], scrutineers: [], witnesses, witnessesRequired: 1 };
    await writeFile(join(folder, 'trust.json'), JSON.stringify({ kind: 'baraza/trust/v1', ...keys }));
    const baraza = (target: string) =>
      promisify(execFile)(process.execPath, [BARAZA, 'verify', target, '--trust', join(folder, 'trust.json')]).then(
        ({ stdout }) => stdout,
        ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
      );
    const exported = await get(`/open-data/ledger/${fund.fund.slug}`);
    const text = exported.rawPayload.toString('latin1');
    const changed = text.replace('"effectiveOn":"2026-11-21"', '"effectiveOn":"2026-11-20"');
    await writeFile(join(folder, 'ledger.tar'), Buffer.from(changed, 'latin1'));
    const said = await Promise.all(
      [`${address}/open-data/ledger/${fund.fund.slug}`, `${address}/log`, join(folder, 'ledger.tar')].map(baraza),
    );
    expect(said[0]).toContain('YES. Everything that was checked holds, under keys you trust.');
    expect(said[1]).toContain('1 removed with a reason');
    expect(said[1]).toContain('YES. Everything that was checked holds, under keys you trust.');
    expect(said[2]).toContain('✗ commitments');
    await rm(folder, { recursive: true });
  });
});
