import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HeardPoints } from '../src/modules/engagements/index.ts';
import { Digests } from '../src/modules/notifications/application/digests.ts';
import { OutcomeReader } from '../src/modules/positions/index.ts';
import { Outbox } from '../src/platform/events/outbox.ts';
import { OutboxWorker } from '../src/platform/events/outbox-worker.ts';
import { aConsultedForum, type ConsultedForum, signIn, type TestMember } from './support/consulting.ts';
import { ask, codeOf } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { anOrganisation, aPerson, giveRole, inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let place: ConsultedForum;
let client: pg.Client;
beforeAll(async () => {
  application = await startTestApplication();
  place = await aConsultedForum(application, 'lake-riders', 5);
  client = new pg.Client({ connectionString: application.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await application.close();
});

const choose = (person: TestMember, rhythm: string, channel: string, organisationId: string | null = null) =>
  mutate(application, person, 'chooseOutcomes', {
    input: ['ChooseOutcomesInput!', { rhythm, channel, organisationId }],
  });

const told = async (accountId: string): Promise<string[]> => {
  const sql = `SELECT kind || ' ' || subject_id AS line FROM notifications WHERE account_id = $1 ORDER BY created_at, id`;
  return (await client.query<{ line: string }>(sql, [accountId])).rows.map(({ line }) => line.trim());
};

const happens = (people: readonly TestMember[], rhythm: 'weekly' | 'monthly') =>
  inTransaction(application, (tx) =>
    application.get(Digests).note(
      tx,
      rhythm,
      people.map(({ accountId }) => accountId),
    ),
  );

it('a week’s digest is made once, after a week of downtime and over the change from summer time', async () => {
  const [, weekly, both, silent] = place.members;
  application.clock.moveTo(new Date('2027-03-24T10:00:00Z'));
  for (const person of [weekly!, both!, silent!])
    await choose(await signIn(application, person.member), 'weekly', 'portal');
  await happens([weekly!, both!, silent!], 'weekly');
  await happens([weekly!], 'weekly');
  await choose(await signIn(application, silent!.member), 'none', 'portal');
  application.clock.moveTo(new Date('2027-03-29T11:59:59Z'));
  await application.drain();
  expect(await told(weekly!.accountId)).toEqual([]);
  // Clocks went forward on 28 March in Europe; then nothing ran for nine days.
  application.clock.moveTo(new Date('2027-04-07T09:00:00Z'));
  while ((await application.get(OutboxWorker).runOnce()) > 0);
  await application.drain();
  expect(await told(weekly!.accountId)).toEqual(['outcomes-digest weekly:2027-03-28']);
  expect(await told(both!.accountId)).toEqual(['outcomes-digest weekly:2027-03-28']);
  expect(await told(silent!.accountId)).toEqual([]);
  await happens([weekly!], 'weekly');
  application.clock.moveTo(new Date('2027-04-12T12:00:00Z'));
  await application.drain();
  expect(await told(weekly!.accountId)).toEqual([
    ...['outcomes-digest weekly:2027-03-28', 'outcomes-digest weekly:2027-04-11'],
  ]);
  const { rows } = await client.query(`SELECT 1 FROM outcome_news`);
  expect(rows).toEqual([]);
  await expect(client.query(`UPDATE digest_runs SET finished_at = NULL`)).rejects.toThrow('a digest is made once');
});

it('an organisation’s contact reads one line, which says neither who nor how many nor what', async () => {
  const [, one, two] = place.members;
  const { organisationId, signatory } = place.forum.founders[0]!;
  const stranger = await anOrganisation(application, 'ngo', 'Not of the panel');
  const session = await signIn(application, one!.member);
  expect(await choose(session, 'monthly', 'organisation', stranger)).toMatchObject({ __typename: 'InvalidInput' });
  for (const person of [one!, two!]) {
    const chosen = await choose(await signIn(application, person.member), 'monthly', 'organisation', organisationId);
    expect(chosen).toMatchObject({ __typename: 'OutcomeChoice' });
  }
  const before = (await told(signatory.accountId)).length;
  await happens([one!, two!], 'monthly');
  application.clock.moveTo(new Date('2027-05-01T12:00:00Z'));
  await application.drain();
  expect((await told(signatory.accountId)).slice(before)).toEqual(['waiting-for-members']);
});

it('when something becomes of a point, its author is told at once unless they chose otherwise, and never what', async () => {
  const author = place.members[4]!;
  application.get(HeardPoints).register('test-point', {
    existing: (_tx, _forum, ids) => Promise.resolve(ids),
    authors: (_tx, ids) => Promise.resolve(new Map(ids.map((id) => [id, author.accountId]))),
    texts: () => Promise.resolve(new Map()),
    inForum: () => Promise.resolve({ edges: [], hasNextPage: false }),
    mine: (_tx, accountId) =>
      Promise.resolve(
        accountId === author.accountId
          ? [{ id: crypto.randomUUID(), text: 'They paid me for nine hours of twelve.', at: application.clock.now() }]
          : [],
      ),
  });
  const source = { kind: 'test-point', sourceId: crypto.randomUUID() };
  application.get(OutcomeReader).sourcesOf = () => Promise.resolve([source]);
  const adopted = { positionId: crypto.randomUUID(), forumId: place.forum.id };
  await inTransaction(application, (tx) =>
    application.get(Outbox).publish(tx, { type: 'positions.adopted', payload: adopted }),
  );
  await application.drain();
  expect(await told(author.accountId)).toEqual(['outcome-moved']);
  const query = '{ myPoints { edges { node { kind text outcomes { positionSlug } } } } }';
  const { data } = await ask<object>(application, await signIn(application, author.member), query);
  expect(data).toEqual({
    myPoints: {
      edges: [{ node: { kind: 'test-point', text: 'They paid me for nine hours of twelve.', outcomes: [] } }],
    },
  });
  const other = await ask<object>(application, await signIn(application, place.members[3]!.member), query);
  expect(other.data).toEqual({ myPoints: { edges: [] } });
  const manager = await aPerson(application);
  await giveRole(application, manager, await anOrganisation(application, 'company'), 'company_rights');
  expect(codeOf(await ask(application, manager, query))).toBe('FORBIDDEN');
});
