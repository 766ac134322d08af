import { randomUUID } from 'node:crypto';
import { AddresseeReader } from '../../src/modules/engagements/index.ts';
import { ask } from './graphql.ts';
import { mutate } from './mutate.ts';
import { aPerson, inTransaction, type TestPerson } from './people.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './seated-forum.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

export interface RunningEngagement {
  readonly id: string;
  readonly slug: string;
  readonly forum: SeatedForum;
  readonly company: Awaited<ReturnType<typeof aCompany>>;
  readonly facilitator: TestPerson;
}

/**
 * An engagement that runs, with a facilitator chosen by both sides. How it came to run is tested where that is decided:
 * here its row is put in place without the gate.
 */
export async function aRunningEngagement(
  application: TestApplication,
  slug: string,
  members = 14,
): Promise<RunningEngagement> {
  const forum = await aSeatedForum(application, { slug: `${slug}-forum`, members });
  const company = await aCompany(application, `Company of ${slug}`);
  const id = randomUUID();
  await inTransaction(application, async (tx) => {
    const addressee = await application.get(AddresseeReader).ofOrganisation(tx, company.organisationId);
    await tx.query(`SET LOCAL session_replication_role = replica`);
    await tx.query(
      `INSERT INTO engagements (id, slug, title, language, forum_id, opened_by, opened_by_account_id, purpose_kind, moment, state,
         publication_mode, time_zone, created_at, announced_at, started_at, review_on, rules_version)
       VALUES ($1, $2, 'How suspensions are decided', 'en', $3, 'company', $4, 'design', 'Before the new rules', 'running',
         'public', 'Africa/Kampala', $5, $5, $5, '2027-06-01', 1)`,
      [id, slug, forum.forum.id, company.rights.accountId, TEST_NOW],
    );
    await tx.query(
      `INSERT INTO engagement_addressees (engagement_id, addressee_id, is_lead, joined_at) VALUES ($1, $2, true, $3)`,
      [...[id, addressee!.id, TEST_NOW]],
    );
    await tx.query(`SET LOCAL session_replication_role = DEFAULT`);
  });
  const facilitator = await aPerson(application);
  await seat(application, { slug, proposer: company.rights, accepter: forum.representatives[0]!, holder: facilitator });
  return { id, slug, forum, company, facilitator };
}

/** Both sides and the holder do their part. */
export async function seat(
  application: TestApplication,
  { slug, proposer, accepter, holder }: Record<'proposer' | 'accepter' | 'holder', TestPerson> & { slug: string },
): Promise<void> {
  const input = {
    engagement: slug,
    handle: holder.handle,
    role: 'facilitator',
    called: 'Sahar',
    reasons: 'Knows both worlds well.',
  };
  const proposed = await mutate(
    ...([application, proposer, 'proposeEngagementSeat', { input: ['ProposeEngagementSeatInput!', input] }] as const),
    '... on EngagementSeat { id }',
  );
  const id = ['ID!', proposed['id']] as const;
  await mutate(application, accepter, 'answerEngagementSeat', { id, accepted: ['Boolean!', true] });
  const paid = { retainedBy: ['RetainedBy!', 'company'], affiliation: ['String', 'Mosaic Consulting'] } as const;
  const taken = await mutate(
    application,
    holder,
    'takeEngagementSeat',
    { id, ...paid },
    '... on EngagementSeat { state }',
  );
  if (taken['state'] !== 'taken') throw new Error(JSON.stringify(taken));
}

const PLAN = {
  ...{
    kind: 'session',
    title: 'What a suspension does to a day',
    startsAtLocal: '2026-12-05T14:00',
    timeZone: 'Africa/Kampala',
  },
  ...{ minutes: 90, preparationMinutes: 60, place: 'online', howToJoin: 'Room 7, the link is sent an hour before.' },
  ...{ supportContact: 'Helpline 0800 100 200, day and night', languages: ['en'], withCompany: true, places: 8 },
  ...{ agenda: [{ language: 'en', text: 'What happened, what would have helped, what changes.' }] },
  ...{ contentWarning: [{ language: 'en', text: 'Loss of income is spoken of.' }], publicationMode: 'chatham_house' },
};

/** Plans a session and, unless said otherwise, reads what was said before. */
export async function aSession(
  application: TestApplication,
  { slug, facilitator }: RunningEngagement,
  changes: object = {},
): Promise<string> {
  const input = { engagement: slug, ...PLAN, ...changes };
  const planned = await mutate(
    ...([application, facilitator, 'planSession', { input: ['PlanSessionInputType!', input] }] as const),
    '... on EngagementSession { id } ... on InvalidInput { faults { path code } }',
  );
  if (!planned['id']) throw new Error(JSON.stringify(planned));
  await mutate(application, facilitator, 'confirmExistingRead', {
    sessionId: ['ID!', planned['id']],
    whyAgain: ['String!', 'Nobody has said yet how long an appeal may take.'],
  });
  return String(planned['id']);
}

/** Lets the day of a planned session come without moving the clock, by which people would be signed out. */
export async function onItsDay(application: TestApplication, sessionId: string): Promise<string> {
  const sql = `UPDATE sessions_of_engagements SET starts_at = $2::timestamptz, ends_at = $2::timestamptz + (ends_at - starts_at) WHERE id = $1`;
  await inTransaction(application, (tx) => tx.query(sql, [sessionId, application.clock.now()]));
  return sessionId;
}

/** Members who can be asked to come, by pseudonym. */
export async function candidatesOf(application: TestApplication, person: TestPerson, sessionId: string) {
  const query = `query ($id: ID!) { sessionCandidates(sessionId: $id, kind: affected, first: 50) {
    edges { node { memberId pseudonym load isFirstTime } } } }`;
  const { data } = await ask<{
    sessionCandidates: { edges: { node: { memberId: string; pseudonym: string; load: number } }[] };
  }>(...([application, person, query, { id: sessionId }] as const));
  return data!.sessionCandidates.edges.map(({ node }) => node);
}
