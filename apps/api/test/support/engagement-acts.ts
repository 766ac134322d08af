import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import type { TestPerson } from './people.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './seated-forum.ts';
import type { TestApplication } from './test-application.ts';

type Person = Pick<TestPerson, 'cookie'>;

/** A briefing with every part that rule I1 names. */
export const BRIEFING = {
  what: 'We change how accounts of riders are suspended, and how a suspension is appealed.',
  why: 'One in five suspensions turned out to be wrong, and an appeal took eleven days.',
  plans: 'A person looks at every suspension within two hours, in the language of the rider.',
  canChange: 'The grounds for suspension, the time an appeal may take, and who hears it.',
  cannotChange: 'The law on stolen vehicles.',
  whoDecides: 'The head of operations decides, with the human-rights team in the room.',
  dates: [{ on: '2027-03-01', what: 'The new process starts.' }],
  risks: [
    {
      risk: 'People lose a day of income while they wait.',
      who: 'Riders without other work.',
      mitigation: 'Pay for the hours of a wrong suspension.',
      unmitigated: 'The first day stays unpaid.',
    },
  ],
  remedyPlan: 'Every wrong suspension since January is paid at the average of the month.',
  pastHarms: [
    { what: 'Four hundred accounts were closed in one night.', stance: 'acknowledged', account: 'A rule had no test.' },
  ],
  noneKnown: false,
} as const;

const SENTENCE = 'As both sides have said to one another in plain words.';
export const RULES = {
  ...{ regularity: SENTENCE, informationFirst: SENTENCE, questionsAndMethod: SENTENCE, facilitator: SENTENCE },
  ...{ sensitiveInformation: SENTENCE, speakingOfEachOther: SENTENCE, closingTheLoop: SENTENCE },
  ...{ compensation: SENTENCE, review: SENTENCE, wayOut: SENTENCE },
} as const;

export const TERMS = { meetingsPerYear: 4, informationDays: 14, reviewOn: '2027-05-20', endsOn: '2027-11-20' };

export interface TestEngagement {
  readonly forum: SeatedForum;
  readonly company: Awaited<ReturnType<typeof aCompany>>;
  readonly slug: string;
  readonly id: string;
}

/** The GraphQL input of an engagement of these two. */
export const opening = (slug: string, forum: string, addressees: readonly string[], changes: object = {}): object => ({
  ...{ slug, forum, addressees, title: 'When an account is switched off', titles: [], language: 'en' },
  ...{ purposeKind: 'remedy', moment: 'Before the new appeal process starts in March.', phases: ['act', 'remedy'] },
  ...{ productIds: [], publicationMode: 'public', timeZone: 'Africa/Nairobi', ...changes },
});

/** A company's draft engagement with a forum; each under a name of its own. */
export async function aDraftEngagement(
  application: TestApplication,
  name: string,
  members?: number,
): Promise<TestEngagement> {
  const forum = await aSeatedForum(application, { slug: `${name}-forum`, ...(members && { members }) });
  const company = await aCompany(application, `${name} company`);
  const input = opening(name, forum.forum.slug, [`${name}-company`]);
  const opened = await mutate(
    application,
    company.rights,
    'openEngagement',
    { input: ['OpenEngagementInput!', input] },
    '... on Engagement { id }',
  );
  if (typeof opened['id'] !== 'string') throw new Error(JSON.stringify(opened));
  return { forum, company, slug: name, id: opened['id'] };
}

/** Its briefing, in both languages of the forum, published. */
export async function briefed(application: TestApplication, engagement: TestEngagement): Promise<TestEngagement> {
  for (const language of ['en', 'sw']) {
    const saved = await saveDraft(application, engagement.company.rights, { engagementId: engagement.id, language });
    expectType(saved, 'BriefingDraft');
  }
  expectType(await publishBriefing(application, engagement.company.rights, engagement.id), 'Engagement');
  return engagement;
}

export const saveDraft = (application: TestApplication, person: Person, changes: object): Promise<Mutated> => {
  const input = { content: BRIEFING, byPeople: true, revision: 0, language: 'en', ...changes };
  return mutate(application, person, 'saveBriefingDraft', { input: ['SaveBriefingDraftInput!', input] });
};

export const publishBriefing = (application: TestApplication, person: Person, engagementId: string): Promise<Mutated> =>
  mutate(
    application,
    person,
    'publishBriefing',
    { engagementId: ['ID!', engagementId], language: ['String!', 'en'], changes: ['String!', 'The first version.'] },
    '... on BriefingIncomplete { missing } ... on Engagement { state }',
  );

/** A proposal in both languages, signed by nobody yet. */
export async function proposeRules(
  application: TestApplication,
  person: Person,
  id: string,
  following: number,
): Promise<void> {
  const input = { engagementId: id, language: 'en', content: RULES, terms: TERMS, message: 'Our proposal.', following };
  expectType(
    await mutate(application, person, 'proposeGroundRules', { input: ['ProposeGroundRulesInput!', input] }),
    'Engagement',
  );
  const other = { engagementId: id, version: following + 1, language: 'sw', content: RULES, madeByPerson: true };
  expectType(
    await mutate(application, person, 'translateGroundRules', { input: ['TranslateGroundRulesInput!', other] }),
    'Engagement',
  );
}

export async function signRules(
  application: TestApplication,
  person: Person,
  slug: string,
  role: string,
): Promise<Mutated> {
  const query = `query ($slug: String!) { engagement(slug: $slug) { id groundRules { version contentHash } } }`;
  interface Answer {
    engagement: { id: string; groundRules: { version: number; contentHash: string }[] };
  }
  const answer = await ask<Answer>(application, person, query, { slug });
  const { id: engagementId, groundRules } = answer.data!.engagement;
  const input = { engagementId, ...groundRules[0], role };
  return mutate(
    application,
    person,
    'signGroundRules',
    { input: ['SignGroundRulesInput!', input] },
    '... on Engagement { state }',
  );
}

/** With the briefing out and ground rules signed by everybody needed. */
export async function aRunningEngagement(
  application: TestApplication,
  name: string,
  members?: number,
): Promise<TestEngagement> {
  const engagement = await briefed(application, await aDraftEngagement(application, name, members));
  const { company, forum, slug, id } = engagement;
  await proposeRules(application, company.rights, id, 0);
  expectType(await signRules(application, company.signatory, slug, 'Chief operating officer'), 'Engagement');
  for (const representative of forum.representatives.slice(0, 2))
    expectType(await signRules(application, representative, slug, 'Representative'), 'Engagement');
  return engagement;
}

export function expectType(answer: Mutated, type: string): void {
  if (answer.__typename !== type) throw new Error(`${answer.__typename}: ${answer.message ?? ''}`);
}

export async function stateOf(
  application: TestApplication,
  person: Person | null,
  slug: string,
): Promise<string | null> {
  const query = `query ($slug: String!) { engagement(slug: $slug) { state } }`;
  const answer = await ask<{ engagement: { state: string } | null }>(application, person, query, { slug });
  return answer.data?.engagement?.state ?? null;
}
