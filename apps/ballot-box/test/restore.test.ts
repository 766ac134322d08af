import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lookInto, newDatabase } from './support/database.ts';
import { prepareElection, type TestElection } from './support/election.ts';
import { operate } from './support/operate.ts';
import { startParties, type Parties } from './support/parties.ts';
import { ballotOf, cast, deviceOf, getJson, tokensFor } from './support/voter.ts';

const clock = { now: new Date('2026-11-03T12:00:00Z') };
let parties: Parties;
let election: TestElection;
let ballots: Uint8Array[];

async function castAll(some: readonly Uint8Array[]): Promise<readonly (string | undefined)[]> {
  const answers = await Promise.all(some.map((ballot) => cast(parties.box.publicUrl, election.id, ballot)));
  return [...new Set(answers.map(({ refusal }) => refusal))];
}

async function untilPublished(count: number): Promise<void> {
  for (;;) {
    const turnout = await getJson<{ ballots: number }>(parties.box.publicUrl, `/elections/${election.id}/turnout`);
    if (turnout.ballots === count) return;
  }
}

/** The database as it is now, under another name: a backup. */
async function backUp(): Promise<string> {
  const copy = `${new URL(parties.databaseUrl).pathname.slice(1)}_backup`;
  const original = new URL(parties.databaseUrl).pathname.slice(1);
  await lookInto(inject('clusterUrl'), `CREATE DATABASE ${copy} TEMPLATE ${original}`);
  return Object.assign(new URL(parties.databaseUrl), { pathname: `/${copy}` }).href;
}

beforeAll(async () => {
  parties = await startParties(await newDatabase(inject('clusterUrl')), clock);
  election = await prepareElection(parties, { lake: 3 });
  const device = deviceOf(election, 'lake', 0);
  const tokens = await tokensFor(device, parties.issuers);
  ballots = await Promise.all(Array.from({ length: 45 }, (_, sequence) => ballotOf(device, tokens, [1], sequence)));
});
afterAll(() => parties.stop());

describe('a box on data that are not what they were', () => {
  it('waits for its witness before anything moves, and loses nothing meanwhile', async () => {
    await parties.stopWitness();
    await parties.restartBox();
    expect(await castAll(ballots.slice(0, 20))).toEqual([undefined]);
    expect(await getJson(parties.box.publicUrl, `/elections/${election.id}/turnout`)).toEqual({ keys: 0, ballots: 0 });
    await parties.resumeWitness();
    await parties.restartBox();
    await untilPublished(20);
  });

  it('takes nothing once it has been restored from an old backup, and goes on with the newer data', async () => {
    await parties.box.stop();
    const backup = await backUp();
    await parties.restartBox();
    expect(await castAll(ballots.slice(20, 40))).toEqual([undefined]);
    await untilPublished(40);
    await parties.restartBox(backup);
    expect(await castAll(ballots.slice(40))).toEqual(['behind-witness']);
    clock.now = new Date('2026-11-08T20:00:00Z');
    const issued = (
      await Promise.all(
        parties.issuers.map(({ operatorUrl }) => operate(operatorUrl, 'GET', `${election.id}/statement`)),
      )
    ).flatMap(({ value }) => value as unknown as object[]);
    const closing = await operate(parties.box.operatorUrl, 'POST', `${election.id}/close`, { issued });
    expect(closing).toEqual({ status: 503, value: { refusal: 'behind-witness' } });
    await parties.restartBox();
    expect(await operate(parties.box.operatorUrl, 'POST', `${election.id}/close`, { issued })).toMatchObject({
      status: 200,
      value: { size: 42 },
    });
  });

  it('keeps its board by the database, and says so where somebody has been at it all the same', async () => {
    const change = `UPDATE board_ballots SET leaf = decode(repeat('00', 32), 'hex') WHERE position = 1`;
    await expect(lookInto(parties.databaseUrl, change)).rejects.toThrow('only ever added to');
    await expect(lookInto(parties.databaseUrl, 'DELETE FROM board_ballots')).rejects.toThrow('only ever added to');
    await expect(lookInto(parties.databaseUrl, `UPDATE boards SET size = 3`)).rejects.toThrow('only grows');
    await expect(lookInto(parties.databaseUrl, `UPDATE elections SET close = NULL`)).rejects.toThrow('closed once');
    const late = `INSERT INTO pending_ballots SELECT election, sha256(leaf), voting_key, ballot FROM board_ballots`;
    await expect(lookInto(parties.databaseUrl, late)).rejects.toThrow('no open election');
    await lookInto(parties.databaseUrl, 'ALTER TABLE board_ballots DISABLE TRIGGER board_is_kept');
    await lookInto(parties.databaseUrl, change);
    await parties.restartBox();
    const response = await fetch(`${parties.box.publicUrl}/elections/${election.id}/checkpoint`);
    expect([response.status, await response.json()]).toEqual([503, { refusal: 'damaged' }]);
  });
});
