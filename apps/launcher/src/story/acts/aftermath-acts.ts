import { petitionStatement } from '@baraza/membership';
import { signEd25519, toBase64Url } from '@baraza/transparency-log';
import type { Tale } from '../tale.ts';
import { castBallots, count } from './counting-acts.ts';
import { fixBallot, memberCalled, mutation, RETURNING_OFFICER } from './election-acts.ts';
import { demoSeed } from './simulated-voter.ts';

/** A recall of the demo: who asks for it, and what comes of it. */
export interface StoryRecall {
  readonly forum: string;
  readonly constituency: string;
  readonly slug: string;
  readonly title: string;
  readonly target: { readonly handle: string; readonly pseudonym: string };
  readonly reasons: string;
  readonly reply: string;
  /** The first opens the petition. */
  readonly petitioners: readonly string[];
  readonly petitionedAt: Date;
  /** After the notice. */
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly voters: readonly string[];
  /** So many of the voters keep the representative. */
  readonly keep: number;
}

export async function seatOf(tale: Tale, forum: string, pseudonym: string): Promise<string> {
  const { representatives } = await tale.client.ask<{ representatives: { id: string; pseudonym: string }[] }>(
    null,
    `{ representatives(forum: "${forum}") { id pseudonym } }`,
  );
  const seat = representatives.find((each) => each.pseudonym === pseudonym);
  if (!seat) throw new Error(`${pseudonym} holds no seat of ${forum}`);
  return seat.id;
}

/** Petition, notice with a reply, vote: on the machinery of every election. */
export async function recall(tale: Tale, story: StoryRecall): Promise<void> {
  const petitionId = await petition(tale, story);
  await tale.moveTo(story.announcedAt);
  const { slug, title, opensAt, closesAt, constituency } = story;
  const dates = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  const input = { petitionId, slug, title, ...dates };
  const announcing = mutation('announceRecall', 'Election', { input: ['AnnounceRecallInput!', input] }, 'slug');
  await tale.act(`announce-${slug}`, RETURNING_OFFICER, announcing, {
    doneIf: ['SlugTaken', 'WrongState'],
    done: { slug },
  });
  await fixBallot(tale, slug);
  await tale.moveTo(new Date(opensAt.getTime() + 3_600_000));
  const ballots = story.voters.map((voter, index) => ({ voter, content: { choice: index < story.keep ? 1 : 2 } }));
  await castBallots(tale, { slug, constituency }, ballots);
  await count(tale, { slug, closesAt });
}

async function petition(tale: Tale, story: StoryRecall): Promise<string> {
  const { forum, slug, target, reasons, reply, petitioners } = story;
  await tale.moveTo(story.petitionedAt);
  const [first = '', ...others] = petitioners;
  const seatId = await tale.once(`recall-seat-${slug}`, () => seatOf(tale, forum, target.pseudonym));
  const signed = (handle: string): string =>
    toBase64Url(signEd25519(demoSeed(handle), petitionStatement(seatId, reasons)));
  const opening = { seatId, reasons, signature: signed(first) };
  const open = mutation('openRecallPetition', 'RecallPetition', { input: ['OpenPetitionInput!', opening] });
  const found = () => petitionOn(tale, forum, reasons);
  const { id } = await tale.act(`petition-${slug}`, memberCalled(first), open, { found });
  for (const handle of others) {
    const variables = { petitionId: ['ID!', id], signature: ['String!', signed(handle)] } as const;
    const sign = mutation('signRecallPetition', 'RecallPetition', variables);
    await tale.act(`petition-${slug}-${handle}`, memberCalled(handle), sign, { doneIf: ['WrongState'], done: { id } });
  }
  const answer = { petitionId: ['ID!', id], text: ['String!', reply] } as const;
  const replying = mutation('replyToRecallPetition', 'RecallPetition', answer);
  await tale.act(`petition-reply-${slug}`, memberCalled(target.handle), replying);
  return id;
}

async function petitionOn(tale: Tale, forum: string, reasons: string): Promise<{ id: string } | null> {
  interface Found {
    readonly recallPetitions: { readonly edges: readonly { readonly node: { id: string; reasons: string } }[] };
  }
  const { recallPetitions } = await tale.client.ask<Found>(
    null,
    `{ recallPetitions(forum: "${forum}", first: 20) { edges { node { id reasons } } } }`,
  );
  return recallPetitions.edges.map(({ node }) => node).find((each) => each.reasons === reasons) ?? null;
}

/** Lays down one's seat; who stood before is asked to fill it. */
export async function resign(tale: Tale, forum: string, who: StoryRecall['target']): Promise<void> {
  const step = `resign-${forum}-${who.handle}`;
  const seatId = await tale.once(`${step}-seat`, () => seatOf(tale, forum, who.pseudonym));
  const resigning = mutation('resignRepresentativeSeat', 'SeatVacancy', { seatId: ['ID!', seatId] });
  await tale.act(step, memberCalled(who.handle), resigning, { doneIf: ['NotFound'], done: { id: '' } });
}

/** Says to every seat one is offered that one would serve. */
export async function agreeToServe(tale: Tale, step: string, handle: string): Promise<void> {
  await tale.once(`serve-${step}-${handle}`, async () => {
    const member = memberCalled(handle);
    const { seatsOffered } = await tale.client.ask<{ seatsOffered: { id: string }[] }>(
      member,
      `{ seatsOffered { id } }`,
    );
    for (const { id } of seatsOffered) {
      const variables = { vacancyId: ['ID!', id], serves: ['Boolean!', true] } as const;
      await tale.client.act(member, mutation('answerVacancy', 'SeatVacancy', variables));
    }
    return { offers: seatsOffered.length };
  });
}
