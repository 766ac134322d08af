import { bundleReaderOver, readArchive, verifyBundle, type Verification } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATES, TestElection } from './support/election-acts.ts';
import { startElectionParties, type ElectionParties } from './support/election-parties.ts';
import { anElectionStage, type ElectionStage, type TestMember } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { inTransaction, signedInAgain } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';
import { vote } from './support/voter.ts';

let parties: ElectionParties;
let application: TestApplication;
let stage: ElectionStage;
let election: TestElection;

beforeAll(async () => {
  parties = await startElectionParties(() => application?.clock.now() ?? new Date('2026-11-21T09:00:00Z'));
  application = await startTestApplication(parties.settings);
  const gate = { castMinimum: 2, uniquePercentMaximum: 100 };
  stage = await anElectionStage(application, { slug: 'night-couriers', constituencies: { riders: 4 }, gate });
  election = new TestElection(application, stage, 'night-couriers-2026');
});
afterAll(async () => {
  await application.close();
  await parties.stop();
});

const riders = (): readonly TestMember[] => stage.members.get('riders') ?? [];
const get = (url: string, headers: Record<string, string> = {}) =>
  application.app.inject({ method: 'GET', url, headers });
const bundleUrl = '/open-data/elections/night-couriers-2026/bundle';

async function runToTheCount(): Promise<void> {
  await election.moveTo(DATES.nominationsOpenAt);
  const [first, second, third, seconder] = riders();
  for (const member of [first, second, third]) await election.stand(member!, seconder!);
  const manifest = await election.open();
  for (const { seed } of riders()) {
    const voter = { membershipSeed: seed, style: 'riders', content: { ranking: [1, 2] } };
    expect(await vote(parties, manifest, voter)).toBe(200);
  }
  await election.moveTo(DATES.closesAt);
  const result = await election.count();
  await election.submit(0, result, { shares: true });
  await election.submit(1, result);
  await application.drain();
}

async function verify(archive: Uint8Array): Promise<Verification> {
  const files = expectOk(readArchive(archive));
  return expectOk(await verifyBundle(bundleReaderOver(files), { count: countContest, primitives: nativePrimitives }));
}

describe('elections as open data', () => {
  it('lists an election from its announcement on, its bundle once it is counted', async () => {
    await election.announce();
    const before = await get('/open-data/elections');
    expect(before.json()).toMatchObject({
      elections: [{ id: election.slug, published: null, bundle: null }],
      next: null,
    });
    expect((await get(bundleUrl)).statusCode).toBe(404);
    await runToTheCount();
    const after = await get('/open-data/elections');
    const line = { id: election.slug, forum: 'night-couriers', state: 'counted', published: true, bundle: bundleUrl };
    expect(after.json()).toMatchObject({ elections: [line] });
    expect(after.headers).toMatchObject({ 'access-control-allow-origin': '*' });
    const record = '{ forumRecord(slug: "night-couriers") { counts { elections } } }';
    expect((await ask<unknown>(application, null, record)).data).toEqual({ forumRecord: { counts: { elections: 1 } } });
  });

  it('serves a bundle whose every check holds, and which need not be sent twice', async () => {
    const response = await get(bundleUrl);
    expect(response.headers['content-type']).toBe('application/x-tar');
    expect((await verify(new Uint8Array(response.rawPayload))).holds).toBe(true);
    const again = await get(bundleUrl, { 'if-none-match': String(response.headers['etag']) });
    expect(again.statusCode).toBe(304);
    expect(again.rawPayload).toHaveLength(0);
  });

  it('one changed byte of it does not hold, and the check says where', async () => {
    const archive = new Uint8Array((await get(bundleUrl)).rawPayload);
    const at = Buffer.from(archive).indexOf('"sequence":') + '"sequence":'.length;
    archive[at] = (archive[at] === 0x31 ? '2' : '1').charCodeAt(0);
    const { holds, checks } = await verify(archive);
    expect(holds).toBe(false);
    const failed = checks.filter(({ state }) => state === 'failed').map(({ name, where }) => `${name} ${where}`);
    expect(failed).toContain('ballot-signatures ballots/00000.ndjson:1');
  });
});

describe('a message to a representative', () => {
  const write = `mutation ($seat: ID!, $text: String!) { writeToRepresentative(seatId: $seat, text: $text) {
    __typename ... on ContactReceipt { code } } }`;
  const inbox = '{ contactMessages { edges { node { id text sentOn answer } } } }';
  const answer = `mutation ($id: ID!, $text: String!) { answerContactMessage(id: $id, text: $text) { __typename } }`;
  let seat: { id: string; pseudonym: string };
  let code = '';

  it('is sent without an account to whoever holds a seat, and to nobody else', async () => {
    await election.moveTo(new Date('2026-12-07T10:00:00Z'));
    seat = (await election.read<{ seats: (typeof seat)[] }>('seats { id pseudonym }')).seats[0]!;
    const variables = { seat: seat.id, text: 'Please ask about night pay.' };
    const { data } = await ask<{ writeToRepresentative: { code: string } }>(application, null, write, variables);
    expect(data).toMatchObject({ writeToRepresentative: { __typename: 'ContactReceipt' } });
    code = data!.writeToRepresentative.code;
    const nobody = await ask(application, null, write, { seat: crypto.randomUUID(), text: 'Hello' });
    expect(nobody.data).toMatchObject({ writeToRepresentative: { __typename: 'NotFound' } });
    const empty = await ask(application, null, write, { seat: seat.id, text: '  ' });
    expect(empty.data).toMatchObject({ writeToRepresentative: { __typename: 'InvalidInput' } });
  });

  it('leaves neither sender nor moment in the database, only the day', async () => {
    const [row] = await inTransaction(application, (tx) => tx.query<object>('SELECT * FROM contact_messages'));
    expect(Object.keys(row!)).toEqual(['id', 'seat_id', 'code_hash', 'text', 'sent_on', 'answer', 'answered_on']);
    expect(row).toMatchObject({ sent_on: '2026-12-07' });
    expect(JSON.stringify(row)).not.toContain(code);
  });

  it('is read and answered once, by that representative only; the code opens the answer', async () => {
    const elected = riders().find(({ member }) => member.pseudonym === seat.pseudonym)!;
    const other = await signedInAgain(application, riders()[3]!);
    const holder = await signedInAgain(application, elected);
    expect((await ask(application, other, inbox)).data).toEqual({ contactMessages: { edges: [] } });
    type Inbox = { contactMessages: { edges: { node: { id: string } }[] } };
    const { data } = await ask<Inbox>(application, holder, inbox);
    const { id } = data!.contactMessages.edges[0]!.node;
    const variables = { id, text: 'It is on the agenda.' };
    const typeOf = async (member: typeof holder) =>
      (await ask<{ answerContactMessage: { __typename: string } }>(application, member, answer, variables)).data!
        .answerContactMessage.__typename;
    expect([await typeOf(other), await typeOf(holder), await typeOf(holder)]).toEqual([
      'NotFound',
      'ContactMessage',
      'WrongState',
    ]);
    const read = `query ($code: String!) { contactByCode(code: $code) { answer } }`;
    const typed = { code: code.toLowerCase().replaceAll('-', ' ') };
    expect((await ask(application, null, read, typed)).data).toEqual({ contactByCode: { answer: variables.text } });
    expect((await ask(application, null, read, { code: 'AAAA' })).data).toEqual({ contactByCode: null });
  });

  it('cannot be rewritten, not even by hand in the database', async () => {
    const change = inTransaction(application, (tx) => tx.query(`UPDATE contact_messages SET text = 'other'`));
    await expect(change).rejects.toThrow('stay as they were sent');
  });
});
