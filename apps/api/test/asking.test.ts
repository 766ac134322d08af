import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicant, type TestApplicant } from './support/grants.ts';
import { upload } from './support/applying.ts';
import { ask } from './support/graphql.ts';
import { mutate, type Mutated } from './support/mutate.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, signedInAgain, type TestPerson } from './support/people.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let ngo: TestApplicant;
beforeAll(async () => {
  application = await startTestApplication();
  ngo = await anApplicant(application, 'Lake Watch');
});
afterAll(() => application.close());

const enter = (slug: string, changes: object): Promise<Mutated> =>
  mutate(
    application,
    ngo.editor,
    'enterAddressee',
    {
      input: [
        'EnterAddresseeInput!',
        { slug, kind: 'company', country: 'GB', size: 'small', contactEmail: `privacy@${slug}.example`, ...changes },
      ],
    },
    '... on Addressee { id }',
  );

const file = (slug: string, addressee: string, person: TestPerson = ngo.editor): Promise<Mutated> => {
  const text = 'Please tell us what became of the pictures of riders.';
  const input = {
    ...{ slug, addressee, kind: 'question', organisationId: ngo.organisationId, language: 'sw', documents: [] },
    ...{ texts: [{ language: 'sw', title: 'What became of our faces?', text }], dueOn: '2026-12-10' },
  };
  return mutate(application, person, 'fileRequest', { input: ['FileRequestInput!', input] }, '... on Request { id }');
};

const askAgain = (person: TestPerson, id: unknown) =>
  mutate(application, person, 'askRequestAgain', { requestId: ['ID!', id] });

const withdraw = (person: TestPerson, id: unknown, reason = 'They answered us on the telephone, with the lists.') =>
  mutate(application, person, 'withdrawRequest', {
    ...{ requestId: ['ID!', id], language: ['String!', 'en'], reason: ['String!', reason] },
  });

interface Seen {
  readonly state: string;
  readonly isOwn: boolean;
  readonly withdrawal: { readonly reason: string } | null;
  readonly sentLinks: readonly { readonly replacedAt: string | null }[] | null;
  readonly answers: readonly {
    readonly items: readonly { title: string; url: string | null; asOf: string | null }[];
  }[];
}
const seen = async (slug: string, person: TestPerson | null = null): Promise<Seen> => {
  const fields = 'state isOwn withdrawal { reason } sentLinks { replacedAt } answers { items { title url asOf } }';
  return (await ask<{ request: Seen }>(application, person, `{ request(slug: "${slug}") { ${fields} } }`)).data!
    .request;
};

const mailsAbout = (slug: string) =>
  inTransaction(application, (tx) =>
    tx.query<{ subject: string; body: string }>(
      `SELECT subject, body FROM demo_mailbox WHERE body LIKE '%/requests/' || $1 || '%' ORDER BY sent_at, id`,
      [slug],
    ),
  );

describe('an organisation that asks', () => {
  it('finds its requests at its own desk, and sends a new link once a day, which takes the older one’s place', async () => {
    await enter('sable', { name: 'Sable Vision Ltd', website: 'https://www.sable.example' });
    const { id } = await file('faces', 'sable');
    await application.drain();
    expect((await file('not-mine', 'sable', (await anApplicant(application)).editor)).__typename).toBe('NotFound');
    const mine = `{ myRequests(desk: organisation) { edges { node { slug } } } }`;
    expect((await ask(application, ngo.editor, mine)).data).toEqual({
      myRequests: { edges: [{ node: { slug: 'faces' } }] },
    });
    expect(await askAgain(ngo.editor, id)).toMatchObject({ __typename: 'WrongState' });
    application.clock.moveTo(new Date(TEST_NOW.getTime() + 25 * 3_600_000));
    expect((await askAgain(await anotherEditor(), id)).__typename).toBe('NotFound');
    const editor = await signedInAgain(application, ngo.editor);
    expect((await askAgain(editor, id)).__typename).toBe('Request');
    await application.drain();
    expect((await seen('faces', editor)).sentLinks).toMatchObject([
      { replacedAt: null },
      { replacedAt: expect.any(String) },
    ]);
    expect(await seen('faces')).toMatchObject({ sentLinks: null, isOwn: false });
    application.clock.moveTo(TEST_NOW);
  });

  it('withdraws in public: the clock stands still, the silence before it stays, and no answer is taken any more', async () => {
    const { id } = await file('taken-back', 'sable');
    await application.drain();
    const token = /answer-request#([A-Za-z0-9_-]{43})/.exec((await mailsAbout('taken-back'))[0]!.body)![1]!;
    expect((await withdraw(await anotherEditor(), id)).__typename).toBe('NotFound');
    expect((await withdraw(ngo.editor, id, 'short')).__typename).toBe('InvalidInput');
    expect((await withdraw(ngo.editor, id)).__typename).toBe('Request');
    application.clock.moveTo(new Date('2027-01-20T12:00:00Z'));
    await application.drain();
    expect(await seen('taken-back')).toMatchObject({
      ...{ state: 'withdrawn', withdrawal: { reason: 'They answered us on the telephone, with the lists.' } },
    });
    const words = { role: 'Officer', language: 'en', text: 'We deleted the pictures.', items: [] };
    const answer = { token: ['String!', token], words: ['AnswerWordsInput!', words] } as const;
    expect((await mutate(application, null, 'answerByLink', answer)).__typename).toBe('WrongState');
    expect((await mailsAbout('taken-back')).at(-1)!.subject).toBe('Withdrawn: What became of our faces?');
    const rewritten = `UPDATE requests SET withdrawn_reason = 'We never asked anything.' WHERE slug = 'taken-back'`;
    await expect(inTransaction(application, (tx) => tx.query(rewritten))).rejects.toThrow(/stays as it was filed/);
    const record = `{ companyRecord(slug: "sable") { figures { requests { filed answered unanswered } } } }`;
    expect((await ask(application, null, record)).data).toMatchObject({
      companyRecord: { figures: { requests: { filed: 2, answered: 0, unanswered: 1 } } },
    });
    application.clock.moveTo(TEST_NOW);
  });
});

describe('a company that registers after it was asked', () => {
  it('is shown to whoever verifies organisations, who joins both; nothing said is lost and it answers with documents', async () => {
    const officer = await aPerson(application);
    await giveRole(application, officer, await anOrganisation(application, 'fund', 'A fund'), 'grants_officer');
    const company = await anOrganisation(application, 'company', 'SABLE VISION');
    const rights = await aPerson(application);
    await giveRole(application, rights, company, 'company_rights');
    const pair = await matchOf(officer, company);
    expect(pair).toMatchObject({ reasons: ['name'], addressee: { slug: 'sable' } });
    const evidence = ['String!', 'Called the number in the commercial register; the same office answers.'] as const;
    const joining = { addresseeId: ['ID!', pair.addressee.id], organisationId: ['ID!', company], evidence } as const;
    await expect(mutate(application, rights, 'joinAddressee', joining)).rejects.toThrow(/FORBIDDEN/);
    expect((await mutate(application, officer, 'joinAddressee', joining)).__typename).toBe('Addressee');
    expect((await mutate(application, officer, 'joinAddressee', joining)).__typename).toBe('NotFound');
    for (const slug of ['sable', 'sable-vision']) {
      const own = (await ask(application, null, `{ addressee(slug: "${slug}") { slug name isOnPlatform } }`)).data;
      expect(own).toEqual({ addressee: { slug: 'sable', name: 'SABLE VISION', isOnPlatform: true } });
    }
    const twice = `UPDATE addressees SET organisation_id = '${company}' WHERE slug = 'sable-vision'`;
    await expect(inTransaction(application, (tx) => tx.query(twice))).rejects.toThrow(/addressees_joined_has_nobody/);
    await answersWithDocument(rights, company);
  });
});

async function answersWithDocument(rights: TestPerson, organisationId: string): Promise<void> {
  const own = await ask<{ myRequests: { edges: { node: { id: string; slug: string } }[] } }>(
    application,
    rights,
    `{ myRequests(desk: company) { edges { node { id slug } } } }`,
  );
  const { id } = own.data!.myRequests.edges.map(({ node }) => node).find(({ slug }) => slug === 'faces')!;
  const content = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
  const { body } = await upload(application, rights, { organisationId, name: 'deleted.pdf', content });
  const given = { title: 'The list of what was deleted', fileId: body.id, asOf: '2026-11-01', remark: '' };
  const answer = (items: object[]) =>
    mutate(application, rights, 'answerRequest', {
      requestId: ['ID!', id],
      words: ['AnswerWordsInput!', { role: 'Privacy', language: 'en', text: 'All of them are deleted.', items }],
    });
  expect((await answer([{ ...given, fileId: '019aa000-0000-7000-8000-000000000000' }])).__typename).toBe(
    'InvalidInput',
  );
  expect((await answer([given])).__typename).toBe('Request');
  const [item] = (await seen('faces')).answers[0]!.items;
  expect(item).toMatchObject({ title: 'The list of what was deleted', asOf: '2026-11-01' });
  const { statusCode, headers } = await application.app.inject({ url: new URL(item!.url!).pathname });
  expect([statusCode, headers['location']]).toEqual([302, expect.stringContaining('files.')]);
}

async function matchOf(officer: TestPerson, organisationId: string) {
  interface Company {
    readonly organisationId: string;
    readonly matches: readonly { readonly reasons: string[]; readonly addressee: { id: string; slug: string } }[];
  }
  const query = `{ registeredCompanies(undecidedOnly: true) { edges { node { organisationId matches { reasons addressee { id slug } } } } } }`;
  const { data } = await ask<{ registeredCompanies: { edges: { node: Company }[] } }>(application, officer, query);
  const nodes = data!.registeredCompanies.edges.map(({ node }) => node);
  return nodes.find((node) => node.organisationId === organisationId)!.matches[0]!;
}

const anotherEditor = async (): Promise<TestPerson> =>
  signedInAgain(application, (await anApplicant(application)).editor);
