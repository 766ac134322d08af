import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReplyLinks } from '../src/modules/engagements/index.ts';
import { dayAfter } from '../src/platform/clock/days.ts';
import {
  act,
  anAnsweringStage,
  answer,
  clauses,
  COMMITMENT,
  deliver,
  pass,
  publicItem,
  rowsOf,
  today,
  type AnsweringStage,
  type DeliveredItem,
} from './support/answering.ts';
import { upload } from './support/applying.ts';
import { ask, type GraphqlAnswer } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction, signedInAgain, type TestPerson } from './support/people.ts';

let stage: AnsweringStage;
let off: AnsweringStage;
beforeAll(async () => {
  stage = await anAnsweringStage('beside');
  const addressee = { id: randomUUID(), slug: 'sable-of-the-test' };
  await rows(
    `INSERT INTO addressees (id, slug, kind, name, country, size, contact_email, entered_by, entered_for_forum_id, created_at)
     VALUES ($1, $2, 'company', 'Sable of the test', 'KE', 'large', 'rights@sable.example', $3, $4, $5)`,
    ...[addressee.id, addressee.slug, stage.forum.representatives[0]!.accountId, stage.forum.forum.id],
    stage.application.clock.now(),
  );
  off = { ...stage, addressee };
});
afterAll(() => stage.application.close());

const rows = rowsOf(() => stage);
const issue = ({ positionId }: DeliveredItem) =>
  inTransaction(stage.application, (tx) => {
    const subject = { addresseeId: off.addressee.id, subjectKind: 'position' as const, subjectId: positionId };
    return stage.application.get(ReplyLinks).issue(tx, subject);
  });
const byLink = (token: string, item: DeliveredItem, content: object = {}) => {
  const whole = { itemId: item.itemId, clauses: clauses(item), commitments: [COMMITMENT], ...content };
  const input = { token, language: 'en', signedRole: 'Head of trust', signedLevel: 'board', answers: [whole] };
  return mutate(stage.application, null, 'replyByLink', { input: ['ReplyByLinkInput!', input] });
};
const ended = async (token: string) => {
  const query =
    'query ($token: String!) { endedReplyLink(token: $token) { positionSlug usedOn replacedOn } replyForm(token: $token) { positionSlug } }';
  return (await ask<Record<string, unknown>>(stage.application, null, query, { token })).data;
};

describe('a reply by link', () => {
  it('is given once; whoever has the secret reads what became of the link, and nobody else anything', async () => {
    const item = await deliver(off, 'by-link', 'severe');
    const token = await issue(item);
    const restated = {
      recommendationId: (await recommendationOf(item)).id,
      text: 'We understood it so.',
      language: 'en',
    };
    const words = { token: ['String!', token], input: ['RestateInputType!', restated] } as const;
    expect((await mutate(stage.application, null, 'restateByLink', words)).__typename).toBe('Restatement');
    expect(await ended(token)).toEqual({ endedReplyLink: null, replyForm: { positionSlug: 'by-link' } });
    expect((await byLink(token, item, { clauses: clauses(item).slice(1) })).__typename).toBe('InvalidInput');
    expect((await byLink(token, item)).__typename).toBe('ReplyReceipt');
    expect((await byLink(token, item)).__typename).toBe('NotFound');
    const usedOn = today(stage);
    expect(await ended(token)).toEqual({
      endedReplyLink: { positionSlug: 'by-link', usedOn, replacedOn: null },
      replyForm: null,
    });
    expect(await ended(`${token.slice(1)}x`)).toEqual({ endedReplyLink: null, replyForm: null });
  });

  it('answers its own position only, takes no files, and ends when the forum has another one sent', async () => {
    const item = await deliver(off, 'by-link-own');
    const other = await deliver(off, 'by-link-other');
    const token = await issue(item);
    expect((await byLink(token, other)).__typename).toBe('InvalidInput');
    const evidence = [{ title: 'Somebody’s file', fileId: randomUUID() }];
    expect(await byLink(token, item, { clauses: clauses(item, { evidence }) })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const again = { itemId: ['ID!', item.itemId] } as const;
    const [representative] = stage.forum.representatives;
    expect((await act(stage, representative!, 'sendReplyLinkAgain', again)).__typename).toBe('WrongState');
    await pass(stage, 1);
    expect((await act(stage, stage.forum.others[0]!, 'sendReplyLinkAgain', again)).__typename).toBe('NotFound');
    expect((await act(stage, representative!, 'sendReplyLinkAgain', again)).__typename).toBe('AnswerItem');
    await stage.application.drain();
    expect((await byLink(token, item)).__typename).toBe('NotFound');
    expect(await ended(token)).toMatchObject({ endedReplyLink: { usedOn: null, replacedOn: today(stage) } });
  });
});

const recommendationOf = async ({ positionId }: DeliveredItem): Promise<{ id: string }> =>
  (await rows<{ id: string }>('SELECT id FROM recommendations WHERE position_id = $1', positionId))[0]!;

/** A picture that says where it was taken, and what is left of it. */
const PLACE = Buffer.from('Exif\0\0GPS 0.0917 S 34.7680 E');
const segment = (marker: number, content: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content]);
const picture = (...parts: readonly Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);
const DRAWN = [
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([18, 52]),
];

const served = async (fileId: string, person: Pick<TestPerson, 'cookie'> | null) => {
  const headers = person ? { cookie: person.cookie } : {};
  const { statusCode, headers: answered } = await stage.application.app.inject({ url: `/evidence/${fileId}`, headers });
  if (statusCode !== 302) return statusCode;
  const { host, pathname } = new URL(String(answered['location']));
  return (await stage.application.app.inject({ url: pathname, headers: { host } })).rawPayload;
};

describe('files as evidence', () => {
  it('are the company’s own, lose where they were taken, are public once sent, and stand for good', async () => {
    const item = await deliver(stage, 'with-evidence');
    const rights = await signedInAgain(stage.application, stage.company.rights);
    const { organisationId } = stage.company;
    const content = picture(segment(0xe1, PLACE), ...DRAWN);
    const { body } = await upload(stage.application, rights, { organisationId, name: 'notice.jpg', content });
    const fileId = body.id!;
    const evidence = [{ title: 'The notice as people see it', fileId }];
    const stranger = [{ title: 'A file of somebody else', fileId: randomUUID() }];
    expect(await answer(stage, item, { clauses: clauses(item, { evidence: stranger }) }, 'operational')).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await served(fileId, rights)).toBe(404);
    expect((await answer(stage, item, { clauses: clauses(item, { evidence }) }, 'operational')).__typename).toBe(
      'AnswerItem',
    );
    expect(await served(fileId, null)).toEqual(picture(...DRAWN));
    const sha256 = createHash('sha256')
      .update(picture(...DRAWN))
      .digest('hex');
    const exported = await ask<{ evidenceFile: { rows: { detail: string; address: string }[] } }>(
      stage.application,
      rights,
      'query ($id: ID!) { evidenceFile(organisationId: $id) { rows { detail address } } }',
      { id: organisationId },
    );
    expect(exported.data!.evidenceFile.rows).toContainEqual({
      detail: `The notice as people see it: notice.jpg, SHA-256 ${sha256}`,
      address: expect.stringMatching(new RegExp(`/evidence/${fileId}$`)),
    });
    const wrong = `UPDATE response_clauses SET evidence = '[]' WHERE evidence @> $1::jsonb`;
    await expect(rows(wrong, JSON.stringify([{ fileId }]))).rejects.toThrow('not edited');
    const officer = await stage.officerWith('safety_officer');
    const hold = { itemId: item.itemId, reasons: 'The picture shows who sent it.', untilOn: dayAfter(today(stage), 5) };
    await act(stage, officer, 'holdAnswerItem', { input: ['HoldItemInput!', hold] });
    expect([await served(fileId, null), await served(fileId, rights)]).toEqual([404, picture(...DRAWN)]);
  });
});

describe('a decision that did not wait', () => {
  it('is said by the company or, with a source, by the forum; it flags what was unanswered on that day, once', async () => {
    const item = await deliver(stage, 'decided-early');
    const report = (person: TestPerson, change: object = {}) => {
      const words = {
        kind: 'launch',
        words: 'The product is on sale since Monday.',
        decidedOn: today(stage),
        ...change,
      };
      const input = { position: 'decided-early', addresseeId: stage.addressee.id, ...words };
      return act(stage, person, 'reportEarlyDecision', { input: ['EarlyDecisionInput!', input] });
    };
    expect((await report(stage.forum.others[0]!)).__typename).toBe('NotFound');
    expect((await report(stage.forum.representatives[0]!)).__typename).toBe('InvalidInput');
    expect((await report(stage.company.rights, { decidedOn: dayAfter(today(stage), 1) })).__typename).toBe(
      'InvalidInput',
    );
    expect((await report(stage.company.rights)).__typename).toBe('EarlyDecision');
    const [flagged] = await rows<{ day: string }>(
      'SELECT decided_before_on::text AS day FROM answer_items WHERE id = $1',
      item.itemId,
    );
    expect(flagged!.day).toBe(today(stage));
    await expect(rows('DELETE FROM early_decisions WHERE addressee_id = $1', stage.addressee.id)).rejects.toThrow();
    expect(await publicItem(stage, item.itemId)).toMatchObject({ state: 'awaiting' });
  });
});

describe('a company that was asked much', () => {
  it('finds first what is due first, the gravest before the others, page by page', async () => {
    await pass(stage, 1);
    const slugs = { 'q-moderate': 'moderate', 'q-severe': 'severe' } as const;
    for (const [slug, level] of Object.entries(slugs)) await deliver(stage, slug, level as 'moderate');
    const query = `query ($after: String, $part: CompanyQueuePart) { companyAnswers(first: 1, after: $after, part: $part) {
      edges { node { level position { slug } } } pageInfo { endCursor hasNextPage } } companyAnswerCounts { part count } }`;
    type Page = {
      companyAnswers: {
        edges: { node: { position: { slug: string } } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const person = await signedInAgain(stage.application, stage.company.rights);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answered: GraphqlAnswer<Page> = await ask<Page>(stage.application, person, query, { after, part: 'due' });
      const { edges, pageInfo } = answered.data!.companyAnswers;
      seen.push(...edges.map(({ node }) => node.position.slug));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.filter((slug) => slug in slugs)).toEqual(['q-severe', 'q-moderate']);
    expect(seen.indexOf('decided-early')).toBeLessThan(seen.indexOf('q-severe'));
  });
});
