import type { InLanguages } from '../content/engagements.ts';
import type { StoryEdition, StoryPoint, StorySession } from '../content/taking-part.ts';
import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const inLanguages = (texts: InLanguages<string>) => LANGUAGES.map((language) => ({ language, text: texts[language] }));

export interface StorySeat {
  readonly engagement: string;
  readonly holder: string;
  readonly role: 'facilitator' | 'assessor';
  readonly called: string;
  readonly reasons: string;
  readonly retainedBy: 'company' | 'fund';
  readonly affiliation: string;
  /** Personas: the company proposes, a representative accepts. */
  readonly proposer: string;
  readonly accepter: string;
}

/** Somebody between the sides: proposed by one, accepted by the other, taken with a word on who pays. */
export async function giveSeat(tale: Tale, seat: StorySeat): Promise<void> {
  const { engagement, holder, role, called, reasons, retainedBy, affiliation, proposer, accepter } = seat;
  const input = { engagement, handle: holder, role, called, reasons };
  const step = `seat-${engagement}-${holder}`;
  const propose = mutation('proposeEngagementSeat', 'EngagementSeat', {
    input: ['ProposeEngagementSeatInput!', input],
  });
  const { id } = await tale.act(step, proposer, propose);
  const accept = { id: ['ID!', id], accepted: ['Boolean!', true] } as const;
  const again = { doneIf: ['WrongState', 'NotFound'], done: { id } };
  await tale.act(`${step}-accepted`, accepter, mutation('answerEngagementSeat', 'EngagementSeat', accept), again);
  const take = {
    id: ['ID!', id],
    retainedBy: ['RetainedBy!', retainedBy],
    affiliation: ['String', affiliation],
  } as const;
  await tale.act(`${step}-taken`, holder, mutation('takeEngagementSeat', 'EngagementSeat', take), again);
}

/** Planned in the local time of its zone, after what was said already was read. */
export async function planSession(tale: Tale, session: StorySession, day: string, time = '14:00'): Promise<string> {
  const { key, engagement, title, agenda, contentWarning, whyAgain, supportContact, place, howToJoin, timeZone } =
    session;
  const input = {
    ...{ engagement, kind: 'session', title, startsAtLocal: `${day}T${time}`, timeZone, minutes: 120, places: 10 },
    ...{ preparationMinutes: 60, place, howToJoin, supportContact, languages: [...LANGUAGES] },
    ...{ agenda: inLanguages(agenda), contentWarning: inLanguages(contentWarning) },
    ...{ withCompany: true, publicationMode: 'chatham_house' },
  };
  const plan = mutation('planSession', 'EngagementSession', { input: ['PlanSessionInputType!', input] });
  const { id } = await tale.act(`session-${key}`, 'facilitator', plan);
  const read = { sessionId: ['ID!', id], whyAgain: ['String!', whyAgain] } as const;
  await tale.act(`session-${key}-read`, 'facilitator', mutation('confirmExistingRead', 'EngagementSession', read));
  return id;
}

export const sessionId = (tale: Tale, { key }: StorySession): string => tale.known(`session-${key}`).id;

interface Candidates {
  readonly sessionCandidates: {
    readonly edges: readonly { readonly cursor: string; readonly node: { memberId: string; pseudonym: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Ids of members who can be asked, by pseudonym. */
async function idsOf(tale: Tale, session: string, pseudonyms: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  let place: { readonly hasNextPage: boolean; readonly endCursor: string | null } = {
    hasNextPage: true,
    endCursor: null,
  };
  while (place.hasNextPage && found.length < pseudonyms.length) {
    const { sessionCandidates }: Candidates = await tale.client.ask<Candidates>(
      'facilitator',
      `query ($id: ID!, $after: String) { sessionCandidates(sessionId: $id, kind: affected, first: 100, after: $after) {
        edges { cursor node { memberId pseudonym } } pageInfo { hasNextPage endCursor } } }`,
      { id: session, after: place.endCursor },
    );
    const { edges, pageInfo } = sessionCandidates;
    found.push(...edges.filter(({ node }) => pseudonyms.includes(node.pseudonym)).map(({ node }) => node.memberId));
    place = pageInfo;
  }
  return found;
}

export interface StoryGuest {
  readonly handle: string;
  readonly pseudonym: string;
}

/** Invited by pseudonym; whoever is among `coming` accepts. */
export async function invite(
  tale: Tale,
  session: StorySession,
  { guests, coming }: { guests: readonly StoryGuest[]; coming: readonly StoryGuest[] },
): Promise<void> {
  const id = sessionId(tale, session);
  await tale.once(`session-${session.key}-invited`, async () => {
    const memberIds = await idsOf(
      tale,
      id,
      guests.map(({ pseudonym }) => pseudonym),
    );
    const input = { sessionId: id, memberIds, way: 'knows_the_matter' };
    const send = mutation('invitePeople', 'PeopleInvited', { input: ['InvitePeopleInputType!', input] }, 'count');
    return memberIds.length === 0 ? { count: 0 } : tale.client.act<{ count: number }>('facilitator', send);
  });
  for (const { handle } of coming) {
    await tale.once(`session-${session.key}-accepted-${handle}`, async () => {
      const own = await tale.client.list<{ id: string; state: string; session: { id: string } }>(
        ...([memberCalled(handle), 'myInvitations', 'id state session { id }'] as const),
      );
      const waiting = own.find((one) => one.session.id === id && one.state === 'sent');
      if (!waiting) return { id: 'answered' };
      const accept = { id: ['ID!', waiting.id], accepted: ['Boolean!', true] } as const;
      return tale.client.act(memberCalled(handle), mutation('answerInvitation', 'Invitation', accept));
    });
  }
}

/** Places by lot: the facilitator fixes the secret, a representative says the words. */
export async function drawPlaces(
  tale: Tale,
  session: StorySession,
  places: number,
  by: string,
  words: string,
): Promise<void> {
  const id = sessionId(tale, session);
  const announce = { sessionId: ['ID!', id], places: ['Int!', places] } as const;
  const step = `session-${session.key}-draw`;
  const draw = await tale.act(step, 'facilitator', mutation('announceInvitationDraw', 'InvitationDraw', announce));
  const say = { drawId: ['ID!', draw.id], words: ['String!', words] } as const;
  await tale.act(`${step}-drawn`, by, mutation('drawInvitations', 'PeopleInvited', say, 'count'), {
    doneIf: ['WrongState'],
    done: { id: draw.id },
  });
}

const again = { doneIf: ['WrongState'], done: { id: 'done' } };

/** Begun, with its points sorted in the room and answered by the company, and ended. */
export async function holdSession(
  tale: Tale,
  session: StorySession,
  points: readonly StoryPoint[],
  company: string,
): Promise<void> {
  const id = sessionId(tale, session);
  const step = `session-${session.key}`;
  await tale.act(
    `${step}-begun`,
    'facilitator',
    mutation('beginSession', 'EngagementSession', { id: ['ID!', id] }),
    again,
  );
  for (const [index, { text, language, speakerKind, followUpDays, answer, by }] of points.entries()) {
    const pointId = await tale.once(`${step}-point-${index}-id`, () => Promise.resolve(crypto.randomUUID()));
    const own = by === undefined ? { speakerKind, isMine: false } : { speakerKind: null, isMine: true };
    const input = { sessionId: id, id: pointId, text, language, ...own };
    const write = mutation('writeSessionPoint', 'SessionPoint', { input: ['WriteSessionPointInput!', input] });
    await tale.act(`${step}-point-${index}`, by === undefined ? 'facilitator' : memberCalled(by), write);
    const sorted = `${step}-point-${index}-sorted`;
    if (followUpDays !== undefined) {
      const day = new Date(tale.now().getTime() + followUpDays * 86_400_000).toISOString().slice(0, 10);
      const triage = { id: ['ID!', pointId], triage: ['Triage!', 'to_follow_up'], followUpBy: ['Day', day] } as const;
      await tale.act(sorted, 'facilitator', mutation('triageSessionPoint', 'SessionPoint', triage));
    }
    if (answer) {
      const reply = { id: ['ID!', pointId], text: ['String!', answer[1]], role: ['String!', answer[0]] } as const;
      await tale.act(sorted, company, mutation('answerSessionPoint', 'SessionPoint', reply), again);
    }
  }
  const end = { id: ['ID!', id], absentMemberIds: ['[ID!]!', []] } as const;
  await tale.act(`${step}-ended`, 'facilitator', mutation('endSession', 'EngagementSession', end), again);
}

export interface CheckedNotes {
  readonly notes: InLanguages<{ readonly body: string; readonly attendance: string }>;
  readonly company: string;
  readonly representative: string;
}

/** Notes in every language, checked by both sides, and published. */
export async function publishNotes(
  tale: Tale,
  session: StorySession,
  { notes, company, representative }: CheckedNotes,
): Promise<void> {
  const id = sessionId(tale, session);
  const step = `session-${session.key}-notes`;
  const course = (name: string, variables: Parameters<typeof mutation>[2]) =>
    mutation(name, 'NotesOnTheirWay', variables, 'version');
  const texts = LANGUAGES.map((language) => ({ language, ...notes[language], byMachine: false }));
  const own = { sessionId: ['ID!', id] } as const;
  await tale.act(step, 'facilitator', course('writeSessionNotes', { ...own, texts: ['[SessionNoteInput!]!', texts] }));
  for (const persona of [company, representative]) {
    const check = course('checkSessionNotes', { ...own, objection: ['String', null] });
    await tale.act(`${step}-${persona}`, persona, check, again);
  }
  await tale.act(`${step}-published`, 'facilitator', course('publishSessionNotes', own), again);
}

/** A material in three languages, beside the briefing of an engagement. */
export async function publishLearning(
  tale: Tale,
  {
    forum,
    slug,
    engagement,
    texts,
  }: { forum: string; slug: string; engagement: string; texts: InLanguages<StoryEdition> },
): Promise<void> {
  const editionOf = (language: 'en' | 'fr' | 'ar') => {
    return { language, ...texts[language], madeBy: language === 'en' ? 'written' : 'translated' };
  };
  const material = (name: string, variables: Parameters<typeof mutation>[2]) =>
    mutation(name, 'LearningMaterial', variables);
  const first = ['LearningEditionInput!', editionOf('en')] as const;
  const { id } = await tale.act(
    `learning-${slug}`,
    'facilitator',
    material('createLearningMaterial', { forum: ['String!', forum], slug: ['String!', slug], edition: first }),
  );
  const own = { materialId: ['ID!', id] } as const;
  for (const language of ['fr', 'ar'] as const) {
    const edition = ['LearningEditionInput!', editionOf(language)] as const;
    await tale.act(
      `learning-${slug}-${language}`,
      'facilitator',
      material('publishLearningEdition', { ...own, edition }),
    );
  }
  const attach = material('attachLearning', { ...own, engagement: ['String!', engagement] });
  await tale.act(`learning-${slug}-${engagement}`, 'facilitator', attach);
}
