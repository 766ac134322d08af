import { randomUUID } from 'node:crypto';
import { ask } from '../graphql.ts';
import { BRIEFING } from '../engagement-acts.ts';
import { aSession, onItsDay } from '../facilitated-engagement.ts';
import { TEST_NOW } from '../test-application.ts';
import { done, ENGAGEMENT, FORUM, type WallStage } from './wall-stage.ts';

const DAY_MS = 86_400_000;

/** Texts of an engagement, each with the word by which it is looked for. Answers ids by which they may be found. */
export async function plantEngagement(stage: WallStage, word: (row: string) => string): Promise<string[]> {
  const { company, engagement } = stage;
  const what = `We change how accounts are suspended. ${word('briefing-draft')}`;
  const draft = { engagementId: engagement.id, language: 'en', content: { ...BRIEFING, what }, byPeople: true };
  await done(stage, company.rights, 'saveBriefingDraft', {
    input: ['SaveBriefingDraftInput!', { ...draft, revision: 1 }],
  });
  const sealed = {
    ...{ engagementId: engagement.id, language: 'en', ownerRole: 'Head of product', launchOn: '2027-05-01' },
    ...{ reason: 'market_sensitive', reasonText: 'The date moves the market before the launch.' },
    ...{
      stub: `A launch is planned. ${word('confidential-stub')}`,
      text: `It is planned for May. ${word('confidential-text')}`,
    },
  };
  const item = await done(
    ...([stage, company.rights, 'sealConfidentialItem', { input: ['SealItemInput!', sealed] }] as const),
    '... on ConfidentialItem { id }',
  );
  const attempt = `This person insulted us in the press. ${word('attempt-to-deselect')}`;
  await done(stage, company.rights, 'withdrawInvitation', {
    engagement: ['String!', ENGAGEMENT],
    reasons: ['String!', attempt],
  }).catch(() => undefined);
  const room = await done(
    stage,
    company.rights,
    'openPeerRoom',
    {
      input: [
        'OpenPeerRoomInput!',
        {
          ...{
            title: 'What we learnt',
            agenda: `What went wrong. ${word('peer-room')}`,
            startsAtLocal: '2026-12-10T10:00',
          },
          ...{ timeZone: 'Africa/Nairobi', minutes: 60, howToJoin: 'A link is sent an hour before.' },
          antitrustNotice: 'No prices, no customers, no plans for markets are spoken of in this room by anybody.',
        },
      ],
    },
    '... on PeerRoom { id }',
  );
  const expert = await plantAsking(stage, word);
  return [engagement.id, String(item['id']), String(room['id']), expert];
}

/** A request that a forum takes back, and an expert whom the fund does not pay. */
async function plantAsking(stage: WallStage, word: (row: string) => string): Promise<string> {
  const { addressee, engagement, fund } = stage;
  const representative = stage.forum.representatives[0]!;
  const texts = ['en', 'sw'].map((language) => ({
    ...{ language, title: 'Who reads appeals?', text: 'Please tell us who reads appeals, and how long it takes.' },
  }));
  const request = {
    ...{ slug: 'wall-request', addressee: addressee.slug, forum: FORUM, kind: 'question', language: 'en' },
    ...{ texts, documents: [], dueOn: '2027-01-15' },
  };
  const filed = await done(
    ...([stage, representative, 'fileRequest', { input: ['FileRequestInput!', request] }] as const),
    '... on Request { id }',
  );
  await done(stage, representative, 'withdrawRequest', {
    ...{ requestId: ['ID!', filed['id']], language: ['String!', 'en'] },
    reason: ['String!', `They told us on the telephone. ${word('request-withdrawn-because')}`],
  });
  const asked = { engagementId: engagement.id, question: 'How wrong is the model in our languages?', days: 3 };
  await done(stage, representative, 'askForExpert', {
    input: ['AskForExpertInput!', { ...asked, qualification: 'Statistics' }],
  });
  type Asked = { askedExperts: { id: string }[] };
  const { data } = await ask<Asked>(stage.application, fund.financeOfficer, '{ askedExperts { id } }');
  const expertRequestId = data!.askedExperts[0]!.id;
  const reason = `There is no envelope for it this year. ${word('expert-refused-because')}`;
  const refusal = { expertRequestId, fundSlug: fund.fund.slug, reason };
  await done(stage, fund.financeOfficer, 'refuseExpert', { input: ['RefuseExpertInput!', refusal] });
  return expertRequestId;
}

const MODES = {
  public: { publicationMode: 'public', withCompany: true },
  chatham: { publicationMode: 'chatham_house', withCompany: true },
  members: { publicationMode: 'members_only', withCompany: false },
  sealed: {
    ...{ publicationMode: 'sealed_until', withCompany: false, thenMode: 'chatham_house' },
    sealedUntil: new Date(TEST_NOW.getTime() + 90 * DAY_MS).toISOString(),
  },
};

/** A session in each publication mode, held with the author, with a point and published notes. */
export async function plantSessions(stage: WallStage, word: (row: string) => string): Promise<string[]> {
  const ids: string[] = [];
  for (const [mode, changes] of Object.entries(MODES)) ids.push(await plantSession(stage, mode, changes, word));
  return ids;
}

async function plantSession(
  stage: WallStage,
  mode: string,
  changes: { readonly withCompany: boolean },
  word: (row: string) => string,
): Promise<string> {
  const { application, facilitator, author, company, forum } = stage;
  const plan = { ...changes, title: `An evening (${mode})` };
  const id = await aSession(application, { slug: ENGAGEMENT, facilitator } as Parameters<typeof aSession>[1], plan);
  const session = ['ID!', id] as const;
  const people = { sessionId: id, memberIds: [author.member.id], way: 'knows_the_matter' };
  await done(stage, facilitator, 'invitePeople', { input: ['InvitePeopleInputType!', people] });
  await done(stage, author, 'answerInvitation', { id: ['ID!', await invitation(stage)], accepted: ['Boolean!', true] });
  await onItsDay(application, id);
  await done(stage, facilitator, 'beginSession', { id: session });
  const point = {
    sessionId: id,
    id: randomUUID(),
    language: 'en',
    isMine: true,
    text: `I lost a day. ${word(`point-${mode}`)}`,
  };
  await done(stage, author, 'writeSessionPoint', { input: ['WriteSessionPointInput!', point] });
  await done(stage, facilitator, 'endSession', { id: session, absentMemberIds: ['[ID!]!', []] });
  // Said after the end, at which what people needed is forgotten.
  if (mode === 'public') {
    const text = ['String!', `A lift, please. ${word('needs')}`] as const;
    await done(stage, author, 'saveMyNeeds', { sessionId: session, text });
  }
  const note = { body: `Three queues. ${word(`notes-${mode}`)}`, attendance: `Heron. ${word(`attendance-${mode}`)}` };
  const texts = [{ language: 'en', byMachine: false, ...note }];
  await done(stage, facilitator, 'writeSessionNotes', { sessionId: session, texts: ['[SessionNoteInput!]!', texts] });
  const checks = { sessionId: session, objection: ['String', null] } as const;
  await done(stage, forum.representatives[0]!, 'checkSessionNotes', checks);
  if (changes.withCompany) await done(stage, company.rights, 'checkSessionNotes', checks);
  await done(stage, facilitator, 'publishSessionNotes', { sessionId: session });
  return id;
}

async function invitation({ application, author }: WallStage): Promise<string> {
  const query = '{ myInvitations(first: 20) { edges { node { id state } } } }';
  type Answer = { myInvitations: { edges: { node: { id: string; state: string } }[] } };
  const { data } = await ask<Answer>(application, author, query);
  return data!.myInvitations.edges.find(({ node }) => node.state === 'sent')!.node.id;
}
