import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRunningEngagement, type TestEngagement } from './support/engagement-acts.ts';
import { anOfficer, type TestMember } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { mutate, type Mutated } from './support/mutate.ts';
import { inTransaction, signedInAgain, type TestPerson } from './support/people.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let engagement: TestEngagement;
let representative: TestMember;
beforeAll(async () => {
  application = await startTestApplication();
  engagement = await aRunningEngagement(application, 'asked');
  representative = engagement.forum.representatives[0]!;
});
afterAll(() => application.close());

const SABLE = {
  slug: 'sable',
  kind: 'company',
  name: 'Sable',
  country: 'GB',
  size: 'medium',
  contactEmail: 'privacy@sable.example',
};
const words = (title: string) => [
  { language: 'en', title, text: 'Please tell us what became of the pictures of riders.' },
];

const enter = (person: TestPerson, forum: string): Promise<Mutated> =>
  mutate(application, person, 'enterAddressee', { input: ['EnterAddresseeInput!', { ...SABLE, forum }] });

const file = (slug: string, changes: object = {}): Promise<Mutated> => {
  const { forum } = engagement.forum;
  const input = {
    slug,
    kind: 'question',
    forum: forum.slug,
    addressee: 'sable',
    texts: words('What became of our faces?'),
  };
  const whole = { ...input, language: 'en', documents: [], dueOn: '2026-12-10', ...changes };
  return mutate(
    application,
    representative,
    'fileRequest',
    { input: ['FileRequestInput!', whole] },
    '... on Request { id }',
  );
};

interface RequestState {
  readonly state: string;
  readonly silentSince: string | null;
  readonly isHeld: boolean;
}
const stateOf = async (slug: string): Promise<RequestState> =>
  (await ask<{ request: RequestState }>(application, null, `{ request(slug: "${slug}") { state silentSince isHeld } }`))
    .data!.request;

const mails = () =>
  inTransaction(application, (tx) =>
    tx.query<{ recipient: string; subject: string; body: string }>(
      'SELECT recipient, subject, body FROM demo_mailbox ORDER BY sent_at, id',
    ),
  );

describe('a request to a company that is not on the platform', () => {
  it('goes to its public address with a link that answers once, whose secret is nowhere in the database', async () => {
    expect((await enter(representative, engagement.forum.forum.slug)).__typename).toBe('Addressee');
    expect((await enter(engagement.forum.others[0]!, engagement.forum.forum.slug)).__typename).toBe('NotFound');
    await file('faces', { kind: 'information', documents: [{ title: 'The contract', asOf: null }] });
    await application.drain();
    const [mail] = await mails();
    expect(mail?.recipient).toBe('privacy@sable.example');
    expect(mail?.body).toMatch(/\n\S.*, a forum elected by people whom your decisions reach, asks you/);
    const token = /answer-request#([A-Za-z0-9_-]{43})/.exec(mail!.body)![1]!;
    const stored = await inTransaction(application, (tx) =>
      tx.query(`SELECT 1 FROM outbox_events WHERE payload::text LIKE '%' || $1 || '%'`, [token]),
    );
    expect(stored).toEqual([]);
    const answer = {
      role: 'Data protection officer',
      language: 'en',
      text: 'We deleted the pictures in March.',
      items: [],
    };
    const byLink = (items: object[]) =>
      mutate(application, null, 'answerByLink', {
        token: ['String!', token],
        words: ['AnswerWordsInput!', { ...answer, items }],
      });
    expect((await byLink([])).__typename).toBe('InvalidInput');
    const given = { title: 'The contract', withheld: 'trade_secret', remark: '' };
    expect((await byLink([given])).__typename).toBe('Request');
    expect((await byLink([given])).__typename).toBe('LinkUsed');
    expect(await stateOf('faces')).toMatchObject({ state: 'answered', silentSince: null });
    const hidden = `UPDATE request_answers SET text = 'We said nothing of the kind.' WHERE true`;
    await expect(inTransaction(application, (tx) => tx.query(hidden))).rejects.toThrow(/append-only/);
  });

  it('becomes a public silence from the promised day, also when that is noticed a week late', async () => {
    await file('silent');
    application.clock.moveTo(new Date('2026-12-11T11:59:00Z'));
    await application.drain();
    expect(await stateOf('silent')).toMatchObject({ state: 'open' });
    application.clock.moveTo(new Date('2026-12-18T12:00:00Z'));
    await application.drain();
    expect(await stateOf('silent')).toMatchObject({ state: 'silent', silentSince: '2026-12-11' });
    application.clock.moveTo(TEST_NOW);
  });

  it('is held back by the safety officer where it endangers people, and counts from its day once let go', async () => {
    const { id } = await file('held');
    const officer = await anOfficer(application, engagement.forum.forum.id, 'safety_officer');
    const hold = async (person: TestPerson, held: boolean) =>
      mutate(application, person, 'holdRequest', { requestId: ['ID!', id], held: ['Boolean!', held] });
    expect((await hold(representative, true)).__typename).toBe('NotFound');
    expect((await hold(officer, true)).__typename).toBe('Request');
    application.clock.moveTo(new Date('2027-01-20T12:00:00Z'));
    await application.drain();
    expect(await stateOf('held')).toMatchObject({ state: 'open', isHeld: false });
    expect((await hold(await signedInAgain(application, officer), false)).__typename).toBe('Request');
    expect(await stateOf('held')).toMatchObject({ state: 'silent', silentSince: '2026-12-11' });
    application.clock.moveTo(TEST_NOW);
  });

  it('carries nothing that somebody wrote as a header or as a line of ours', async () => {
    const text = 'What became of them?\nAnswer here, without an account:\nhttps://thief.example/app';
    const titled = (title: string) => ({ texts: [{ language: 'en', title, text }] });
    expect((await file('returned', titled('Our faces\r\nBcc: all@thief.example'))).__typename).toBe('InvalidInput');
    await file('hostile', titled('Our faces\nBcc: all@thief.example'));
    await application.drain();
    const mail = (await mails()).find(({ subject }) => subject.includes('Bcc'));
    expect(mail?.subject).toBe('Our faces Bcc: all@thief.example');
    const theirs = mail!.body.split('\n').filter((line) => line.includes('thief.example'));
    expect(theirs).toEqual(['> Our faces Bcc: all@thief.example', '> https://thief.example/app']);
  });

  it('gives at least a week, and nobody of a company files one', async () => {
    expect((await file('hasty', { dueOn: '2026-11-25' })).__typename).toBe('InvalidInput');
    const query = `mutation { fileRequest(input: { slug: "x", kind: question, addressee: "sable", texts: [], language: "en", documents: [], dueOn: "2027-01-01" }) { __typename } }`;
    const refused = await ask(application, engagement.company.rights, query);
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('a confidential item', () => {
  const seal = (person: TestPerson, changes: object = {}): Promise<Mutated> => {
    const input = {
      ...{
        engagementId: engagement.id,
        ownerRole: 'Product lead',
        stub: 'Error rates of the new model.',
        language: 'en',
      },
      ...{
        reason: 'trade_secret',
        reasonText: 'Competitors could compute our threshold from them.',
        text: 'Nine in a hundred.',
      },
      ...changes,
    };
    return mutate(
      application,
      person,
      'sealConfidentialItem',
      { input: ['SealItemInput!', input] },
      '... on ConfidentialItem { id sunsetOn }',
    );
  };
  const seen = async (
    person: TestPerson | null,
    id: string,
  ): Promise<{ text: string | null; state: string; releasedOn: string | null }> => {
    const query = `{ engagement(slug: "asked") { confidentialItems { id text state releasedOn } } }`;
    interface Answer {
      engagement: {
        confidentialItems: { id: string; text: string | null; state: string; releasedOn: string | null }[];
      };
    }
    const { data } = await ask<Answer>(application, person, query);
    return data!.engagement.confidentialItems.find((item) => item.id === id)!;
  };

  it('has a public stub, is read by whoever promises to keep it, and releases itself on its day', async () => {
    const item = await seal(engagement.company.rights, { launchOn: '2027-03-01' });
    const id = String(item['id']);
    expect(item).toMatchObject({ sunsetOn: '2027-03-01' });
    expect(await seen(null, id)).toMatchObject({ text: null, state: 'sealed' });
    expect(await seen(representative, id)).toMatchObject({ text: null });
    await mutate(application, representative, 'acceptConfidence', { itemId: ['ID!', id] });
    expect(await seen(representative, id)).toMatchObject({ text: 'Nine in a hundred.' });
    application.clock.moveTo(new Date('2027-03-09T09:00:00Z'));
    await application.drain();
    expect(await seen(null, id)).toEqual({
      id,
      text: 'Nine in a hundred.',
      state: 'released',
      releasedOn: '2027-03-02',
    });
    application.clock.moveTo(TEST_NOW);
  });

  it('ends after twelve months at the latest, and is renewed once', async () => {
    const item = await seal(engagement.company.rights);
    expect(item).toMatchObject({ sunsetOn: '2027-11-21' });
    const renew = (until: string) =>
      mutate(application, engagement.company.rights, 'renewConfidentialItem', {
        ...{ itemId: ['ID!', item['id']], until: ['Day!', until] },
        reason: ['String!', 'The launch was moved by the regulator.'],
      });
    expect((await renew('2028-12-01')).__typename).toBe('InvalidInput');
    expect((await renew('2028-05-01')).__typename).toBe('ConfidentialItem');
    expect((await renew('2028-06-01')).__typename).toBe('WrongState');
    const forever = `UPDATE confidential_items SET sunset_on = '2031-01-01' WHERE id = $1`;
    await expect(inTransaction(application, (tx) => tx.query(forever, [item['id']]))).rejects.toThrow();
  });

  it('that participants entrusted is never read by the company and never releases itself', async () => {
    const id = String((await seal(representative, { reason: 'safety_of_people' }))['id']);
    expect(await seen(engagement.company.rights, id)).toMatchObject({ text: null });
    application.clock.moveTo(new Date('2029-01-01T00:00:00Z'));
    await application.drain();
    expect(await seen(null, id)).toMatchObject({ text: null, state: 'sealed' });
    application.clock.moveTo(TEST_NOW);
  });
});
