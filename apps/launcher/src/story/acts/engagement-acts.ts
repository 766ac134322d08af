import { candidatesOf } from '../content/seated.ts';
import type { InLanguages, StoryBriefing, StoryEngagement } from '../content/engagements.ts';
import type { StoryRules } from '../content/ground-rules.ts';
import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';

const OWN = 'en';
const LANGUAGES = ['en', 'fr', 'ar'] as const;
type InputVariables = Parameters<typeof mutation>[2];

/** Handles of those who hold a seat of the forum at this moment of the story, by seat. */
export async function seatedIn(tale: Tale, forum: string): Promise<string[]> {
  const { representatives } = await tale.client.ask<{ representatives: { pseudonym: string }[] }>(
    null,
    `{ representatives(forum: "${forum}") { pseudonym } }`,
  );
  const handles = candidatesOf(forum);
  return representatives.flatMap(({ pseudonym }) => {
    const handle = handles.get(pseudonym);
    return handle === undefined ? [] : [memberCalled(handle)];
  });
}

/** The id of an engagement that the story has opened. */
export const engagementId = (tale: Tale, slug: string): string => tale.known(`engagement-${slug}`).id;

const step = (name: string, variables: InputVariables) => mutation(name, 'Engagement', variables);

/** The company's draft. */
export function openEngagement(tale: Tale, engagement: StoryEngagement): Promise<{ id: string }> {
  const { slug, forum, addressee, rights, titles, moment, purposeKind, phases, timeZone } = engagement;
  const others = LANGUAGES.filter((language) => language !== OWN);
  const input = {
    ...{
      slug,
      forum,
      addressees: [addressee],
      title: titles[OWN],
      language: OWN,
      moment,
      purposeKind,
      phases,
      timeZone,
    },
    titles: others.map((language) => ({ language, text: titles[language] })),
    ...{ productIds: [], publicationMode: 'public' },
  };
  return tale.act(`engagement-${slug}`, rights, step('openEngagement', { input: ['OpenEngagementInput!', input] }), {
    found: async () =>
      (await tale.client.ask<{ engagement: { id: string } | null }>(rights, `{ engagement(slug: "${slug}") { id } }`))
        .engagement,
  });
}

/** Its briefing in every language, published: the forum sees it from now on. */
export async function publishBriefing(tale: Tale, { slug, rights, briefing }: StoryEngagement): Promise<void> {
  const id = engagementId(tale, slug);
  for (const language of LANGUAGES) {
    const input = {
      engagementId: id,
      language,
      content: contentOf(tale, briefing[language]),
      byPeople: true,
      revision: 0,
    };
    const save = mutation(
      'saveBriefingDraft',
      'BriefingDraft',
      { input: ['SaveBriefingDraftInput!', input] },
      'language',
    );
    await tale.act(`briefing-${slug}-${language}`, rights, save, { doneIf: ['DraftMoved'], done: { id: language } });
  }
  const publish = {
    engagementId: ['ID!', id],
    language: ['String!', OWN],
    changes: ['String!', 'The first version.'],
  } as const;
  await tale.act(`briefing-${slug}`, rights, step('publishBriefing', publish));
}

export async function writeAccount(tale: Tale, { slug, forum, account }: StoryEngagement): Promise<void> {
  const [writer = ''] = await seatedIn(tale, forum);
  const texts = LANGUAGES.map((language) => ({ language, text: account[language] }));
  const write = { engagementId: ['ID!', engagementId(tale, slug)], texts: ['[LanguageTextInput!]!', texts] } as const;
  await tale.act(`account-${slug}`, writer, step('writeForumAccount', write));
}

export interface StoryProposal {
  readonly slug: string;
  readonly persona: string;
  /** The version that this one follows. */
  readonly following: number;
  readonly rules: InLanguages<StoryRules>;
  readonly message: string;
  readonly reviewOn: string;
  readonly endsOn: string;
}

/** One version of the ground rules, with its translations. */
export async function proposeRules(tale: Tale, proposal: StoryProposal): Promise<void> {
  const { slug, persona, following, rules, message, reviewOn, endsOn } = proposal;
  const id = engagementId(tale, slug);
  const terms = { meetingsPerYear: 4, informationDays: 14, reviewOn, endsOn };
  const version = following + 1;
  const input = { engagementId: id, language: OWN, content: rules[OWN], terms, message, following };
  const propose = step('proposeGroundRules', { input: ['ProposeGroundRulesInput!', input] });
  await tale.act(`rules-${slug}-${version}`, persona, propose, { doneIf: ['WrongState'], done: { id } });
  for (const language of ['fr', 'ar'] as const) {
    const text = { engagementId: id, version, language, content: rules[language], madeByPerson: true };
    const translate = step('translateGroundRules', { input: ['TranslateGroundRulesInput!', text] });
    await tale.act(`rules-${slug}-${version}-${language}`, persona, translate, {
      doneIf: ['WrongState'],
      done: { id },
    });
  }
}

/** Signed by the company's signatory and by everybody seated: it runs. */
export async function signRules(
  tale: Tale,
  { slug, forum, signatory }: StoryEngagement,
  signsAs: string,
): Promise<void> {
  const signers = [[signatory, signsAs], ...(await seatedIn(tale, forum)).map((one) => [one, 'Representative'])];
  for (const [persona = '', role = ''] of signers) {
    await tale.once(`signed-${slug}-${persona}`, async () => {
      const { engagement } = await tale.client.ask<Signable>(
        persona,
        `{ engagement(slug: "${slug}") { id groundRules { version contentHash signedByMe } } }`,
      );
      const [newest] = engagement.groundRules;
      if (!newest || newest.signedByMe) return null;
      const input = { engagementId: engagement.id, version: newest.version, contentHash: newest.contentHash, role };
      await tale.client.act(persona, step('signGroundRules', { input: ['SignGroundRulesInput!', input] }));
      return null;
    });
  }
}

interface Signable {
  readonly engagement: {
    readonly id: string;
    readonly groundRules: readonly {
      readonly version: number;
      readonly contentHash: string;
      readonly signedByMe: boolean;
    }[];
  };
}

export interface StoryReview {
  readonly meaningful: 'fully' | 'mostly' | 'little' | 'not';
  readonly rulesKept: readonly { readonly part: string; readonly kept: string }[];
  readonly remark: string | null;
}

export async function review(tale: Tale, slug: string, persona: string, given: StoryReview): Promise<void> {
  const input = { engagementId: engagementId(tale, slug), ...given };
  const act = step('reviewEngagement', { input: ['ReviewEngagementInput!', input] });
  await tale.act(`review-${slug}-${persona}`, persona, act, { doneIf: ['WrongState'], done: { id: '' } });
}

function contentOf(tale: Tale, { dates, ...briefing }: StoryBriefing): object {
  return {
    ...briefing,
    dates: dates.map(({ daysAgo, what }) => ({ on: tale.dayAgo(daysAgo), what })),
    noneKnown: false,
  };
}
