import type { InLanguages } from '../content/engagements.ts';
import type { StoryPosition, StoryRecommendation } from '../content/positions.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';
import { seatedIn } from './engagement-acts.ts';

const WRITTEN_IN = 'en';
const LANGUAGES = ['fr', 'ar'] as const;
const DRAFT = ['PositionDraft', 'id'] as const;

/** A piece of text of a draft, as its forum sees it. */
interface Piece {
  readonly id: string;
  readonly text: string;
  readonly version: number;
}

interface Draft {
  readonly id: string;
  readonly state: string;
  readonly clauses: readonly (Piece & { readonly part: string; readonly recommendationId: string | null })[];
  readonly recommendations: readonly { readonly id: string; readonly number: number }[];
  readonly opinions: readonly (Piece & { readonly state: string })[];
}

/** The id of a position that the story has begun. */
export const positionId = (tale: Tale, slug: string): string => tale.known(`position-${slug}`).id;

export async function draftIn(tale: Tale, { slug, forum }: Pick<StoryPosition, 'slug' | 'forum'>): Promise<Draft> {
  const [reader = ''] = await seatedIn(tale, forum);
  const { positionDraft } = await tale.client.ask<{ positionDraft: Draft }>(
    reader,
    `{ positionDraft(id: "${positionId(tale, slug)}") { id state clauses { id part recommendationId text version }
       recommendations { id number } opinions { id text version state } } }`,
  );
  return positionDraft;
}

async function addresseeId(tale: Tale, slug: string): Promise<string> {
  const answer = await tale.client.ask<{ addressee: { id: string } }>(null, `{ addressee(slug: "${slug}") { id } }`);
  return answer.addressee.id;
}

/** Begun, with every word in the language in which it is written. */
export async function draftPosition(tale: Tale, position: StoryPosition, openness = 'comments'): Promise<void> {
  const { slug, forum, preamble, recommendations } = position;
  const [writer = ''] = await seatedIn(tale, forum);
  await begin(tale, position, writer, openness);
  for (const [index, text] of preamble.entries()) {
    await addClause(tale, `${slug}-preamble-${index}`, writer, {
      ...{ positionId: positionId(tale, slug), part: 'preamble', text: text[WRITTEN_IN] },
    });
  }
  for (const [index, recommendation] of recommendations.entries()) {
    await recommend(tale, position, { recommendation, number: index + 1, writer });
  }
}

async function begin(
  tale: Tale,
  { slug, addressee, engagement, title }: StoryPosition,
  writer: string,
  openness: string,
) {
  const to = await addresseeId(tale, addressee);
  const from = engagement === null ? null : tale.known(`engagement-${engagement}`).id;
  const input = { addresseeId: to, engagementId: from, slug, title: title[WRITTEN_IN], language: WRITTEN_IN, openness };
  const act = mutation('beginPosition', DRAFT[0], { input: ['BeginPositionInputType!', input] }, DRAFT[1]);
  await tale.act(`position-${slug}`, writer, act, {
    found: async () => {
      const { positionDesk } = await tale.client.ask<{
        positionDesk: { positions: { edges: { node: { id: string; slug: string } }[] } };
      }>(writer, `{ positionDesk(first: 50) { positions { edges { node { id slug } } } } }`);
      return positionDesk.positions.edges.map(({ node }) => node).find((node) => node.slug === slug) ?? null;
    },
  });
}

async function addClause(tale: Tale, step: string, writer: string, input: object): Promise<void> {
  await tale.act(step, writer, mutation('addClause', 'ChangedWords', { input: ['AddClauseInputType!', input] }));
}

async function recommend(
  tale: Tale,
  position: StoryPosition,
  added: { readonly recommendation: StoryRecommendation; readonly number: number; readonly writer: string },
): Promise<void> {
  const { recommendation, number, writer } = added;
  const { slug, addressee } = position;
  const [scale, scope, irremediability] = recommendation.severity;
  const input = {
    ...{ positionId: positionId(tale, slug), title: recommendation.title[WRITTEN_IN], phase: recommendation.phase },
    addresseeId: await addresseeId(tale, recommendation.addressee ?? addressee),
    severity: { scale, scope, irremediability },
    wishedOn: dayLater(tale.now(), recommendation.wishedInDays),
    interimWanted: recommendation.interimWanted,
  };
  const save = mutation('saveRecommendation', DRAFT[0], { input: ['SaveRecommendationInputType!', input] });
  await tale.act(`${slug}-${number}`, writer, save);
  const id = (await draftIn(tale, position)).recommendations.find((one) => one.number === number)?.id ?? '';
  const within = { positionId: input.positionId, recommendationId: id };
  for (const [index, text] of recommendation.clauses.entries()) {
    const clause = { ...within, part: 'clause', text: text[WRITTEN_IN] };
    await addClause(tale, `${slug}-${number}-clause-${index}`, writer, clause);
  }
  const evidence = { ...within, part: 'evidence', text: recommendation.evidence[WRITTEN_IN] };
  await addClause(tale, `${slug}-${number}-evidence`, writer, evidence);
}

const dayLater = (from: Date, days: number): string =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Put to the vote; everybody seated votes yes but for those who are named otherwise. */
export async function decide(
  tale: Tale,
  { slug, forum }: StoryPosition,
  otherwise: Readonly<Record<number, 'no' | 'abstain'>> = {},
): Promise<void> {
  const seated = await seatedIn(tale, forum);
  const id = ['ID!', positionId(tale, slug)] as const;
  const done = { doneIf: ['WrongState'], done: { id: id[1] } };
  await tale.act(`${slug}-vote`, seated[0] ?? '', mutation('openPositionVote', DRAFT[0], { positionId: id }), done);
  for (const [index, persona] of seated.entries()) {
    const choice = ['PositionVote!', otherwise[index] ?? 'yes'] as const;
    const cast = mutation('castPositionVote', DRAFT[0], { positionId: id, choice });
    await tale.act(`${slug}-vote-${index}`, persona, cast, done);
  }
}

/** The opinion of a representative, begun or handed in. */
export async function writeOpinion(
  tale: Tale,
  { slug, forum }: Pick<StoryPosition, 'slug' | 'forum'>,
  opinion: { readonly seat: number; readonly text: string; readonly handsIn: boolean },
): Promise<void> {
  const author = (await seatedIn(tale, forum))[opinion.seat] ?? '';
  const input = { positionId: positionId(tale, slug), text: opinion.text, language: WRITTEN_IN };
  const save = mutation('saveMinorityOpinion', 'ChangedWords', { input: ['SaveOpinionInputType!', input] });
  const { id } = await tale.act(`${slug}-opinion`, author, save);
  if (!opinion.handsIn) return;
  const handIn = mutation('handInMinorityOpinion', 'ChangedWords', { id: ['ID!', id] });
  await tale.act(`${slug}-opinion-in`, author, handIn, { doneIf: ['WrongState'], done: { id } });
}

/** Every word in the charter's other languages, by translators whom the fund pays. */
export async function translatePosition(
  tale: Tale,
  position: StoryPosition,
  opinion: InLanguages<string> | null = null,
): Promise<void> {
  const [writer = ''] = await seatedIn(tale, position.forum);
  const { clauses, opinions } = await draftIn(tale, position);
  const known = new Map(wordsOf(position).map((words) => [words[WRITTEN_IN], words]));
  for (const language of LANGUAGES) {
    const words = clauses.map(({ id, version, text }) => ({
      clauseId: id,
      version,
      text: known.get(text)?.[language] ?? '',
    }));
    const apart = opinions
      .filter(({ state }) => state === 'attached')
      .map(({ id, version }) => ({ opinionId: id, version, text: opinion?.[language] ?? '' }));
    const input = {
      ...{ positionId: positionId(tale, position.slug), language, translatorRole: 'professional', byHuman: true },
      words: [...words, ...apart],
    };
    const save = mutation('savePositionTranslations', DRAFT[0], { input: ['SavePositionTranslationsInput!', input] });
    await tale.act(`${position.slug}-${language}`, writer, save);
  }
}

const wordsOf = ({ title, preamble, recommendations }: StoryPosition): InLanguages<string>[] => [
  title,
  ...preamble,
  ...recommendations.flatMap((one) => [one.title, ...one.clauses, one.evidence]),
];

/** Adopted; once the events are handled every addressee has it. */
export async function adoptPosition(tale: Tale, { slug, forum }: StoryPosition): Promise<void> {
  const [writer = ''] = await seatedIn(tale, forum);
  const adopt = mutation('adoptPosition', DRAFT[0], { positionId: ['ID!', positionId(tale, slug)] });
  await tale.act(`${slug}-adopted`, writer, adopt, { doneIf: ['WrongState'], done: { id: '' } });
  await tale.settle();
}

/** What the company says it understood of a recommendation, and what a representative says to it. */
export async function restate(
  tale: Tale,
  { slug, forum }: StoryPosition,
  said: { readonly number: number; readonly by: string; readonly text: string; readonly correction: string | null },
): Promise<void> {
  const { position } = await tale.client.ask<{ position: { recommendations: { id: string; number: number }[] } }>(
    null,
    `{ position(slug: "${slug}") { recommendations { id number } } }`,
  );
  const recommendationId = position.recommendations.find(({ number }) => number === said.number)?.id ?? '';
  const step = `${slug}-restated-${said.number}-${said.correction === null ? 'confirmed' : 'corrected'}`;
  const input = { recommendationId, text: said.text, language: WRITTEN_IN };
  const act = mutation('restateRecommendation', 'Restatement', { input: ['RestateInputType!', input] });
  const { id } = await tale.act(step, said.by, act);
  const [, judge = ''] = await seatedIn(tale, forum);
  const correction = said.correction === null ? {} : { correction: ['String', said.correction] as const };
  const judged = mutation('judgeRestatement', 'Restatement', { id: ['ID!', id], ...correction });
  await tale.act(`${step}-judged`, judge, judged, { doneIf: ['WrongState'], done: { id } });
}

/** Representatives want a clause to say different things. */
export async function amend(
  tale: Tale,
  position: StoryPosition,
  proposals: readonly { readonly text: string; readonly reasons: string }[],
): Promise<void> {
  const seated = await seatedIn(tale, position.forum);
  const { clauses } = await draftIn(tale, position);
  const clause = clauses.find(({ part }) => part === 'clause');
  if (!clause) throw new Error(`${position.slug} has no clause to amend`);
  const { id: clauseId, version, text: before } = clause;
  for (const [index, { text, reasons }] of proposals.entries()) {
    const input = {
      positionId: positionId(tale, position.slug),
      clauseId,
      kind: 'change',
      version,
      before,
      text,
      reasons,
    };
    const propose = mutation('proposeAmendment', 'ChangedWords', { input: ['ProposeAmendmentInputType!', input] });
    await tale.act(`${position.slug}-amendment-${index}`, seated[index + 1] ?? '', propose);
  }
}

export async function comment(
  tale: Tale,
  { slug }: Pick<StoryPosition, 'slug'>,
  said: { readonly persona: string; readonly text: string; readonly language: string },
): Promise<void> {
  const { persona, ...words } = said;
  const input = { positionId: positionId(tale, slug), ...words };
  const act = mutation('commentOnPosition', 'PositionComment', { input: ['CommentOnPositionInput!', input] });
  await tale.act(`${slug}-comment-${persona}`, persona, act);
}
