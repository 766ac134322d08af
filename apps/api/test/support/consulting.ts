import { DemoMembers, ForumReader, ForumRepresentatives, type Member } from '../../src/modules/forums/index.ts';
import { Sessions } from '../../src/modules/identity/index.ts';
import { aFounder, aFoundedForum, type FoundedForum } from './forum.ts';
import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import { inTransaction, type TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface TestMember extends TestPerson {
  readonly member: Member;
}

/** A forum of two languages with members, the first of whom is seated as its representative. */
export interface ConsultedForum {
  readonly forum: FoundedForum;
  readonly members: readonly TestMember[];
  readonly representative: TestMember;
}

export const inBoth = (text: string) => [
  { language: 'en', text },
  { language: 'sw', text: `${text} (sw)` },
];

export async function aConsultedForum(
  application: TestApplication,
  slug: string,
  count: number,
): Promise<ConsultedForum> {
  const founders = [await aFounder(application), await aFounder(application)];
  const forum = await aFoundedForum(application, slug, founders);
  const members = await enrol(application, forum, count);
  const representative = members[0]!;
  const { accountId, member } = representative;
  application
    .get(ForumRepresentatives)
    .register((_, forumId) =>
      Promise.resolve(forumId === forum.id ? [{ accountId, pseudonym: member.pseudonym }] : []),
    );
  return { forum, members, representative };
}

async function enrol(application: TestApplication, forum: FoundedForum, count: number): Promise<TestMember[]> {
  const demo = application.get(DemoMembers);
  const enrolled = await inTransaction(application, async (tx) => {
    const [constituency] = await application.get(ForumReader).constituenciesOf(tx, forum.id);
    const attesters = [];
    for (const { organisationId } of forum.founders) {
      attesters.push(await demo.prepareAttester(tx, { constituencyId: constituency!.id, organisationId }));
    }
    const members = Array.from({ length: count }, (_, index) => ({
      pseudonym: `Voice ${index + 1}`,
      seed: crypto.getRandomValues(new Uint8Array(32)),
    }));
    return demo.enrol(tx, {
      forum,
      constituency: constituency!,
      attesters,
      members,
      joinedOn: application.clock.now(),
    });
  });
  const people: TestMember[] = [];
  for (const member of enrolled) people.push(await signIn(application, member));
  return people;
}

/** A session of now: earlier ones end while a test moves the clock. */
export async function signIn(application: TestApplication, member: Member): Promise<TestMember> {
  const session = { accountId: member.accountId, method: 'demo', secondFactor: true, proved: true } as const;
  const { token } = await inTransaction(application, (tx) => application.get(Sessions).open(tx, session));
  return { accountId: member.accountId, handle: member.pseudonym, cookie: `baraza_session=${token}`, member };
}

export interface AskedStatement {
  readonly id: string;
  readonly number: number;
  readonly language: string;
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}

/** A consultation as representatives and members meet it over GraphQL. */
export class TestConsultation {
  constructor(
    readonly application: TestApplication,
    readonly place: ConsultedForum,
    readonly slug: string,
  ) {}

  draft(person: TestPerson, changes: object = {}): Promise<Mutated> {
    const input = {
      ...{ forum: this.place.forum.slug, slug: this.slug, closesOn: '2026-12-05' },
      title: inBoth('Pay and punishment'),
      question: inBoth('What has to change in how we are paid and punished?'),
      introduction: inBoth('We ask before we write to the company. It takes five minutes.'),
      ...changes,
    };
    return this.do(person, 'draftConsultation', { input: ['DraftConsultationInput!', input] });
  }

  add(person: TestPerson, texts: readonly string[]): Promise<Mutated> {
    const input = { consultation: this.slug, statements: texts.map((text) => ({ words: inBoth(text) })) };
    return this.do(person, 'addStatements', { input: ['AddStatementsInput!', input] });
  }

  move(person: TestPerson, mutation: string): Promise<Mutated> {
    return this.do(person, mutation, { slug: ['String!', this.slug] });
  }

  rate(person: TestPerson, ratings: readonly { statementId: string; value: string }[]): Promise<Mutated> {
    const input = { consultation: this.slug, ratings };
    return this.do(
      person,
      'rateStatements',
      { input: ['RateStatementsInput!', input] },
      '... on RatedStatements { rated leftOut }',
    );
  }

  propose(person: TestPerson, text: string, more: object = {}): Promise<Mutated> {
    const input = { consultation: this.slug, language: 'en', text, ...more };
    const success =
      '... on Statement { id } ... on SaidBefore { statementId same } ... on TooManyStatements { allowed }';
    return this.do(person, 'proposeStatement', { input: ['ProposeStatementInput!', input] }, success);
  }

  async next(person: TestPerson, first = 50): Promise<AskedStatement[]> {
    const query = `{ nextStatements(consultation: "${this.slug}", first: ${first}) { id number language texts { language text } } }`;
    return (await this.read<{ nextStatements: AskedStatement[] }>(person, query)).nextStatements;
  }

  async read<Data>(person: TestPerson | null, query: string): Promise<Data> {
    const { data, errors } = await ask<Data>(this.application, person, query);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  do(person: TestPerson, name: string, given: Parameters<typeof mutate>[3], success = ''): Promise<Mutated> {
    return mutate(this.application, person, name, given, success);
  }
}
