import type { DemoAttester } from '@baraza/api';
import type { StoryForum } from '../content/forums.ts';
import type { StoryMember } from '../content/forum-members.ts';
import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';
import { demoSeed } from './simulated-voter.ts';

const QUOTA = 700;
const PILOT_DAYS = 700;
/** Members of one transaction: each is attested twice, for real. */
const ENROLLED_AT_ONCE = 60;
const FIRST_IN_THE_LIST = 0;

const officerOf = (organisation: string): string => `${organisation}-officer`;
const idOf = (tale: Tale, organisation: string): string => tale.known(`organisation-${organisation}`).id;

/** Proposed by one of the organisations on its panels and signed by all of them: then it begins. */
export async function foundForum(tale: Tale, forum: StoryForum): Promise<string> {
  const { slug, name, founders, charter, constituencies } = forum;
  const [proposer = '', ...others] = founders;
  const today = tale.now().getTime();
  const day = (later: number): string => new Date(today + later * 86_400_000).toISOString().slice(0, 10);
  const input = {
    ...{ organisationId: idOf(tale, proposer), slug, name, pilotFrom: day(1), pilotTo: day(PILOT_DAYS) },
    charter: {
      ...charter,
      constituencies: constituencies.map(({ panel, ...constituency }) => ({
        ...constituency,
        panel: panel.map((key) => ({ organisationId: idOf(tale, key), quota: QUOTA })),
      })),
    },
    reasons: 'The people concerned have met for two years without anybody who had to answer them.',
  };
  const propose = mutation('proposeForum', 'Forum', { input: ['ProposeForumInput!', input] });
  const { id } = await tale.act(`forum-${slug}`, officerOf(proposer), propose, {
    found: async () =>
      (await tale.client.ask<{ forum: { id: string } | null }>(null, `{ forum(slug: "${slug}") { id } }`)).forum,
  });
  for (const signer of others) await sign(tale, { slug, forumId: id, signer, kind: 'charter' });
  return id;
}

interface Signature {
  readonly slug: string;
  readonly forumId: string;
  readonly signer: string;
  readonly kind: string;
  readonly step?: string;
}

/** An organisation signs the motion of this kind that waits for it. */
async function sign(tale: Tale, { slug, forumId, signer, kind, step = kind }: Signature): Promise<void> {
  const officer = officerOf(signer);
  await tale.once(`sign-${slug}-${step}-${signer}`, async () => {
    const motions = await tale.client.list<{ id: string; kind: string; signatures: { mine: boolean }[] }>(
      officer,
      `forumMotions(forumId: "${forumId}", open: true)`,
      'id kind signatures { mine }',
    );
    const waiting = motions.filter((motion) => motion.kind === kind && motion.signatures.some(({ mine }) => mine));
    for (const { id: motionId } of waiting) {
      const answer = { motionId, organisationId: idOf(tale, signer), answer: 'signed' };
      const variables = { input: ['AnswerMotionInput!', answer] } as const;
      await tale.client.act(officer, mutation('answerForumMotion', 'ForumMotionStep', variables, 'motionId'));
    }
    return null;
  });
}

/** One organisation proposes each officer, and signs with another: no organisation appoints alone. */
export async function appointOfficers(
  tale: Tale,
  forum: StoryForum,
  offices: readonly (readonly [persona: string, role: string])[],
): Promise<void> {
  const [proposer = '', signer = ''] = forum.founders;
  const forumId = tale.known(`forum-${forum.slug}`).id;
  for (const [handle, role] of offices) {
    const input = {
      forumId,
      organisationId: idOf(tale, proposer),
      handle,
      role,
      reasons: 'Known to both of us, and of no party.',
    };
    await tale.act(
      `appoint-${forum.slug}-${handle}-${role}`,
      officerOf(proposer),
      mutation('appointForumOfficer', 'ForumMotionStep', { input: ['AppointForumOfficerInput!', input] }, 'motionId'),
      { doneIf: ['WrongState', 'AlreadyHeld', 'AlreadyProposed', 'AppointmentRefused'], done: { motionId: '' } },
    );
  }
  for (const each of [proposer, signer]) {
    await sign(tale, { slug: forum.slug, forumId, signer: each, kind: 'appointment', step: 'officers' });
  }
}

/** The members of a constituency as they stand when the story goes on, each attested by two of its organisations. */
export async function enrolMembers(
  tale: Tale,
  forum: StoryForum,
  constituency: string,
  members: readonly StoryMember[],
  /** Where a later group of the same constituency begins to count its steps. */
  firstStep = 0,
): Promise<void> {
  const step = `members-${forum.slug}-${constituency}`;
  const place = await tale.once(`${step}-attesters`, () => prepareAttesters(tale, forum, constituency));
  for (let from = 0; from < members.length; from += ENROLLED_AT_ONCE) {
    const some = members.slice(from, from + ENROLLED_AT_ONCE);
    await tale.once(`${step}-${firstStep + from}`, () => enrol(tale, forum, place, some), {
      found: async () => ((await isMember(tale, some[0]?.handle ?? '')) ? { enrolled: some.length } : null),
    });
  }
}

async function isMember(tale: Tale, handle: string): Promise<boolean> {
  return tale.client.ask(memberCalled(handle), `{ me { accountId } }`).then(
    () => true,
    () => false,
  );
}

interface Place {
  readonly forumId: string;
  readonly constituencyId: string;
  readonly constituency: string;
  readonly attesters: readonly DemoAttester[];
}

/** The organisations that attest get their keys, as many as the constituency asks for. */
async function prepareAttesters(tale: Tale, forum: StoryForum, constituency: string): Promise<Place> {
  const { api, app } = tale.system;
  const members = app.get(api.DemoMembers, { strict: false });
  const reader = app.get(api.ForumReader, { strict: false });
  const transactions = app.get(api.TransactionRunner, { strict: false });
  const { panel, panelRequired } = forum.constituencies.find(({ slug }) => slug === constituency)!;
  return transactions.commit(async (tx) => {
    const forumId = tale.known(`forum-${forum.slug}`).id;
    const found = (await reader.constituenciesOf(tx, forumId)).find(({ slug }) => slug === constituency);
    if (!found) throw new Error(`${forum.slug} has no constituency ${constituency}`);
    const attesters: DemoAttester[] = [];
    for (const key of panel) {
      const place = { constituencyId: found.id, organisationId: idOf(tale, key) };
      attesters.push(await members.prepareAttester(tx, place));
    }
    return { forumId, constituencyId: found.id, constituency, attesters: attesters.slice(0, panelRequired) };
  });
}

async function enrol(tale: Tale, forum: StoryForum, place: Place, some: readonly StoryMember[]): Promise<object> {
  const { api, app } = tale.system;
  const enrolling = app.get(api.DemoMembers, { strict: false });
  const personas = app.get(api.DemoPersonas, { strict: false });
  const transactions = app.get(api.TransactionRunner, { strict: false });
  await transactions.commit(async (tx) => {
    await enrolling.enrol(tx, {
      forum: { id: place.forumId, slug: forum.slug },
      constituency: { id: place.constituencyId, slug: place.constituency },
      attesters: place.attesters,
      joinedOn: tale.now(),
      members: some.map(({ handle, pseudonym, persona }) => ({
        ...{ pseudonym, seed: demoSeed(handle) },
        ...(persona && { isPersona: true, handle }),
      })),
    });
    for (const { handle, persona } of some) {
      if (persona) await personas.register(tx, { handle, kind: 'member', sort: FIRST_IN_THE_LIST, texts: persona });
    }
  });
  return { enrolled: some.length };
}
