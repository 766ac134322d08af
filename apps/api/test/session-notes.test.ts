import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { SMALLEST_GROUP } from '../src/platform/publication/small-groups.ts';
import { ask, codeOf } from './support/graphql.ts';
import { type Mutated, mutate } from './support/mutate.ts';
import { aPerson, signedInAgain, type TestPerson } from './support/people.ts';
import {
  aFacilitatedEngagement,
  aSession,
  candidatesOf,
  onItsDay,
  type FacilitatedEngagement,
} from './support/facilitated-engagement.ts';
import { TEST_NOW, startTestApplication, type TestApplication } from './support/test-application.ts';

type Arguments = Parameters<typeof mutate>[3];

let application: TestApplication;
let engagement: FacilitatedEngagement;
beforeAll(async () => {
  application = await startTestApplication();
  engagement = await aFacilitatedEngagement(application, 'languages');
});
afterAll(() => application.close());

const act = (person: TestPerson, name: string, given: Arguments, success = ''): Promise<Mutated> =>
  mutate(application, person, name, given, success);
const BODY = 'Three queues were looked at; nobody who decides reads Kinubi.';
const ATTENDANCE = 'Heron of the moderators, and two people of Atlas Moderation Watch.';

/** A session that was held with one participant, and whose notes are published. */
async function heldSession(changes: object): Promise<{ id: string; participant: TestPerson }> {
  const { facilitator, forum } = engagement;
  const id = await aSession(application, engagement, changes);
  const asked = await candidatesOf(application, facilitator, id);
  const first = asked.find(({ memberId }) => forum.others.some(({ member }) => member.id === memberId));
  const participant = forum.others.find(({ member }) => member.id === first!.memberId)!;
  await act(facilitator, 'invitePeople', {
    input: ['InvitePeopleInputType!', { sessionId: id, memberIds: [first!.memberId], way: 'knows_the_matter' }],
  });
  const query = '{ myInvitations(first: 1) { edges { node { id } } } }';
  const { data } = await ask<{ myInvitations: { edges: { node: { id: string } }[] } }>(application, participant, query);
  await act(participant, 'answerInvitation', {
    id: ['ID!', data!.myInvitations.edges[0]!.node.id],
    accepted: ['Boolean!', true],
  });
  await act(facilitator, 'beginSession', { id: ['ID!', await onItsDay(application, id)] });
  await act(facilitator, 'endSession', { id: ['ID!', id], absentMemberIds: ['[ID!]!', []] });
  const texts = [{ language: 'en', body: BODY, attendance: ATTENDANCE, byMachine: false }];
  const sent = await act(facilitator, 'writeSessionNotes', {
    sessionId: ['ID!', id],
    texts: ['[SessionNoteInput!]!', texts],
  });
  if (sent.__typename !== 'NotesOnTheirWay') throw new Error(JSON.stringify(sent));
  return { id, participant };
}

const check = (person: TestPerson, id: string, objection: string | null) =>
  act(
    person,
    'checkSessionNotes',
    { sessionId: ['ID!', id], objection: ['String', objection] },
    '... on NotesOnTheirWay { version }',
  );
const publish = (id: string) =>
  act(
    engagement.facilitator,
    'publishSessionNotes',
    { sessionId: ['ID!', id] },
    '... on ChecksMissing { checkBy } ... on NotesOnTheirWay { publishedAt }',
  );

/** What of the notes somebody reads, in a word. */
async function reads(person: TestPerson | null, id: string): Promise<string> {
  const query = `{ engagementSession(id: "${id}") { notes { texts { body attendance } checks { words } } } }`;
  type Text = { body: string; attendance: string };
  const { data } = await ask<{ engagementSession: { notes: { texts: Text[] } | null } | null }>(
    application,
    person,
    query,
  );
  const text = data!.engagementSession?.notes?.texts[0];
  if (!text) return 'nothing';
  expect(text.body).toBe(BODY);
  return text.attendance === ATTENDANCE ? 'whole' : 'words';
}

describe('notes of a session', () => {
  const sealed = {
    publicationMode: 'sealed_until',
    sealedUntil: new Date(TEST_NOW.getTime() + 90 * DAY_MS).toISOString(),
    thenMode: 'chatham_house',
  };
  it.each([
    [{ publicationMode: 'public', withCompany: true }, ['whole', 'whole', 'whole', 'whole']],
    [{ publicationMode: 'chatham_house', withCompany: true }, ['words', 'words', 'words', 'words']],
    [{ publicationMode: 'members_only', withCompany: false }, ['nothing', 'nothing', 'whole', 'whole']],
    [{ ...sealed, withCompany: false }, ['nothing', 'nothing', 'nothing', 'words']],
  ])('reach the public, the company, members and whoever took part as %j says', async (changes, expected) => {
    const { id, participant } = await heldSession(changes);
    const { forum, company } = engagement;
    const member = forum.others.find(({ accountId }) => accountId !== participant.accountId)!;
    const everybody = [null, company.rights, member, participant];
    const before = await Promise.all([null, member, participant].map((person) => reads(person, id)));
    expect(before).toEqual(['nothing', 'nothing', 'nothing']);
    await check(forum.representatives[0]!, id, null);
    if (changes.withCompany) await check(company.rights, id, null);
    expect((await publish(id)).__typename).toBe('NotesOnTheirWay');
    expect(await Promise.all(everybody.map((person) => reads(person, id)))).toEqual(expected);
    expect(await reads(engagement.facilitator, id)).toBe('whole');
  });

  it('wait for both sides until a day, carry an objection beside them, and are not stopped by silence', async () => {
    const { id } = await heldSession({ publicationMode: 'public', title: 'Checked late' });
    const { company, forum } = engagement;
    expect(await publish(id)).toMatchObject({ __typename: 'ChecksMissing', checkBy: '2026-12-04' });
    await check(forum.representatives[0]!, id, null);
    expect((await check(company.rights, id, 'We did not say that nobody reads it.')).__typename).toBe(
      'NotesOnTheirWay',
    );
    expect((await check(company.signatory, id, null)).__typename).toBe('WrongState');
    expect((await publish(id)).__typename).toBe('NotesOnTheirWay');
    expect(await reads(null, id)).toBe('whole');
    const silent = await heldSession({ publicationMode: 'public', title: 'Nobody answered' });
    application.clock.advance(15 * DAY_MS);
    engagement = { ...engagement, facilitator: await signedInAgain(application, engagement.facilitator) };
    expect((await publish(silent.id)).__typename).toBe('NotesOnTheirWay');
    application.clock.moveTo(TEST_NOW);
  });

  it('with the company in the room are never for members only', async () => {
    const input = { publicationMode: 'members_only', withCompany: true };
    await expect(aSession(application, engagement, input)).rejects.toThrow('company_in_the_room');
  });
});

it('whoever does not come after all gives the place to another, and is asked nothing more', async () => {
  const { facilitator, forum } = engagement;
  const sessionId = await aSession(application, engagement, { title: 'One chair', places: 1 });
  const asked = (await candidatesOf(application, facilitator, sessionId)).map(({ memberId }) => memberId);
  const [first, second] = forum.others.filter(({ member }) => asked.includes(member.id));
  const memberIds = [first!.member.id, second!.member.id];
  await act(facilitator, 'invitePeople', { input: ['InvitePeopleInputType!', { sessionId, memberIds, way: 'mix' }] });
  const come = async (person: TestPerson) => {
    const query = `{ engagementSession(id: "${sessionId}") { invitation { id } } }`;
    const { data } = await ask<{ engagementSession: { invitation: { id: string } } }>(application, person, query);
    const given = { id: ['ID!', data!.engagementSession.invitation.id], accepted: ['Boolean!', true] } as const;
    return (await act(person, 'answerInvitation', given, '... on Invitation { state }')).__typename;
  };
  expect([await come(first!), await come(second!)]).toEqual(['Invitation', 'NoPlaceLeft']);
  await act(first!, 'stopTakingPart', { sessionId: ['ID!', sessionId] });
  expect([await come(first!), await come(second!)]).toEqual(['WrongState', 'Invitation']);
});

it('a calendar file says nothing of the subject unless somebody chose so, and strangers get none', async () => {
  const id = await aSession(application, engagement, { startsAtLocal: '2027-03-28T14:00', timeZone: 'Europe/Paris' });
  const file = async (person: TestPerson | null, withSubject: boolean) => {
    const query = `{ sessionCalendar(id: "${id}", summary: "Appointment", withSubject: ${withSubject}) }`;
    return (await ask<{ sessionCalendar: string | null }>(application, person, query)).data!.sessionCalendar;
  };
  const plain = await file(engagement.facilitator, false);
  expect(plain).toContain('DTSTART:20270328T120000Z');
  expect(plain).not.toMatch(/suspension/i);
  expect(await file(engagement.facilitator, true)).toContain('What a suspension does');
  expect(await file(null, true)).toBeNull();
});

describe('what readers found unclear', () => {
  it('reaches the company as counted questions without authors, from five on or in the facilitator’s words', async () => {
    const { forum, company, facilitator, slug } = engagement;
    const sections = [{ heading: 'What ranks you', body: 'A number for each job, made of many smaller numbers.' }];
    const edition = {
      language: 'en',
      title: 'How dispatch software ranks people',
      summary: 'What a ranking sees, and what it cannot see.',
      sections,
      madeBy: 'written',
    };
    const made = await act(
      facilitator,
      'createLearningMaterial',
      {
        ...{ forum: ['String!', forum.forum.slug], slug: ['String!', 'how-ranking-works'] },
        edition: ['LearningEditionInput!', edition],
      },
      '... on LearningMaterial { id }',
    );
    const materialId = ['ID!', made['id']] as const;
    await act(facilitator, 'attachLearning', { materialId, engagement: ['String!', slug] });
    // Without naming a forum: all that there is, and not nothing.
    const shelf = '{ learningMaterials { edges { node { slug } } } }';
    const { data: all } = await ask<{ learningMaterials: { edges: object[] } }>(application, null, shelf);
    expect(all?.learningMaterials.edges).toContainEqual({ node: { slug: 'how-ranking-works' } });
    const asked = await act(
      forum.others[0]!,
      'askUnclear',
      {
        ...{
          materialId,
          section: ['Int!', 0],
          language: ['String!', 'en'],
          text: ['String!', 'Does refusing a job lower my number?'],
        },
      },
      '... on UnclearQuestion { id count }',
    );
    const seen = async (person: TestPerson | null) => {
      const query = '{ learningMaterial(slug: "how-ranking-works") { questions { text count } } }';
      const { data } = await ask<{ learningMaterial: { questions: object[] } }>(application, person, query);
      return data!.learningMaterial.questions;
    };
    expect(await seen(company.rights)).toEqual([]);
    const sharing = forum.others.slice(0, SMALLEST_GROUP);
    for (const person of [...sharing, ...sharing]) await act(person, 'shareUnclear', { id: ['ID!', asked['id']] });
    expect(await seen(company.rights)).toEqual([{ text: 'Does refusing a job lower my number?', count: 5 }]);
    expect(await seen(null)).toEqual([]);
    const answer = {
      id: ['ID!', asked['id']],
      answer: ['String!', 'No. Since May a refusal changes nothing.'],
    } as const;
    expect((await act(company.rights, 'answerUnclear', answer)).__typename).toBe('UnclearQuestion');
    expect(await seen(null)).toHaveLength(1);
  });
});

it('rooms of companies are for companies, and keep no name beside a word', async () => {
  const { company, forum } = engagement;
  const room = {
    title: 'How we answer appeals',
    startsAtLocal: '2026-12-10T10:00',
    timeZone: 'Europe/Paris',
    minutes: 60,
    howToJoin: 'Room 2',
  };
  const notice = 'Nothing about prices, customers, wages or plans is spoken of in this room, by anybody.';
  const input = { ...room, antitrustNotice: notice, agenda: 'Who reads an appeal, and how fast it is read.' };
  const opened = await act(
    company.rights,
    'openPeerRoom',
    { input: ['OpenPeerRoomInput!', input] },
    '... on PeerRoom { id isOwn }',
  );
  const id = ['ID!', opened['id']] as const;
  const other = await aPerson(application);
  await expect(act(other, 'joinPeerRoom', { id })).rejects.toThrow('FORBIDDEN');
  await act(company.signatory, 'joinPeerRoom', { id });
  await act(company.signatory, 'sayInPeerRoom', { id, text: ['String!', 'We read appeals twice a day now.'] });
  const query = `{ peerRoom(id: "${String(opened['id'])}") { points { text } guests } }`;
  const { data } = await ask<{ peerRoom: object }>(application, company.rights, query);
  expect(data!.peerRoom).toEqual({ points: [{ text: 'We read appeals twice a day now.' }], guests: 0 });
  expect(codeOf(await ask(application, forum.others[0]!, query))).toBe('FORBIDDEN');
});
