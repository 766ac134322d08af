import { aRunningEngagement, type TestEngagement } from './engagement-acts.ts';
import { ask } from './graphql.ts';
import { mutate } from './mutate.ts';
import { aPerson, inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface FacilitatedEngagement extends TestEngagement {
  readonly facilitator: TestPerson;
}

/** An engagement that both sides have signed, with a facilitator whom both have chosen. */
export async function aFacilitatedEngagement(
  application: TestApplication,
  slug: string,
  members = 14,
): Promise<FacilitatedEngagement> {
  const engagement = await aRunningEngagement(application, slug, members);
  const { company, forum } = engagement;
  const facilitator = await aPerson(application);
  await seat(application, { slug, proposer: company.rights, accepter: forum.representatives[0]!, holder: facilitator });
  return { ...engagement, facilitator };
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
  { slug, facilitator }: FacilitatedEngagement,
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
