import { randomUUID } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFounder, aFoundedForum, appoint, type FoundedForum } from '../../../../test/support/forum.ts';
import { ask } from '../../../../test/support/graphql.ts';
import { aPerson, inTransaction, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { constraintOf } from '../../../platform/database/transaction.ts';
import { AppealModeration } from './appeal-moderation.ts';
import { DecideAppeal } from './decide-appeal.ts';
import { HideContent } from './hide-content.ts';
import { ModerationDesk } from './moderation-desk.ts';
import { Moderation } from './moderation.ts';

let application: TestApplication;
let riders: FoundedForum;
let voice: FoundedForum;
let moderator: TestPerson;
let author: TestPerson;
const panelists: TestPerson[] = [];
const posts = new Map<string, { text: string; hidden: boolean }>();

beforeAll(async () => {
  application = await startTestApplication();
  const founders = [await aFounder(application), await aFounder(application)];
  voice = await aFoundedForum(application, 'moderators-voice', founders);
  riders = await aFoundedForum(application, 'lake-riders', founders, { appealForumSlug: 'moderators-voice' });
  moderator = await aPerson(application);
  author = await aPerson(application);
  await appoint(application, riders, moderator, 'moderator');
  const of = <Value>(id: string, read: (post: { text: string; hidden: boolean }) => Value) => {
    const post = posts.get(id);
    return Promise.resolve(post ? read(post) : null);
  };
  application.get(Moderation).register('test-post', {
    forumId: (_, id) => of(id, () => riders.id),
    authorAccountId: (_, id) => of(id, () => author.accountId),
    text: (_, id) => of(id, ({ text }) => text),
    hide: async (_, id) => void (await of(id, (post) => (post.hidden = true))),
    restore: async (_, id) => void (await of(id, (post) => (post.hidden = false))),
  });
});
afterAll(() => application.close());

function aPost(text: string): string {
  const id = randomUUID();
  posts.set(id, { text, hidden: false });
  return id;
}

const hide = (person: TestPerson, contentId: string) =>
  application
    .get(HideContent)
    .execute(person, { kind: 'test-post', contentId, reason: 'It names where somebody lives.' });
const appeal = (actId: string) =>
  application.get(AppealModeration).execute(author, { actId, grounds: 'It is the address of our office.' });
const decide = (person: TestPerson, appealId: string, choice: 'restore' | 'uphold') =>
  application.get(DecideAppeal).execute(person, { appealId, choice, reasons: 'The address is on the public website.' });
const toHear = (person: TestPerson) => application.get(ModerationDesk).toHear(person);

describe('moderation', () => {
  it('is for the forum’s own moderators, and tells the author why', async () => {
    const post = aPost('Come to 12 Harbour Road.');
    expect(await hide(await aPerson(application), post)).toMatchObject({ ok: false, error: { type: 'NotFound' } });
    expectOk(await hide(moderator, post));
    expect(posts.get(post)!.hidden).toBe(true);
    await application.drain();
    const { data } = await ask(
      application,
      author,
      '{ notifications { edges { node { kind } } } myModeratedTexts { edges { node { text reason state appeal { grounds } } } } }',
    );
    expect(data).toMatchObject({
      notifications: { edges: [{ node: { kind: 'text-hidden' } }] },
      myModeratedTexts: {
        edges: [{ node: { reason: 'It names where somebody lives.', state: 'hidden', appeal: null } }],
      },
    });
  });

  it('waits for another forum’s panel where none can sit, and is decided by two of three', async () => {
    const post = aPost('Meet us at 12 Harbour Road.');
    const act = expectOk(await hide(moderator, post));
    expectOk(await appeal(act.id));
    for (let place = 0; place < 4; place += 1) {
      panelists.push(await aPerson(application));
      await appoint(application, voice, panelists[place]!, 'appeal_panelist');
    }
    await application.drain();
    const sitting: TestPerson[] = [];
    for (const person of panelists) if ((await toHear(person)).length > 0) sitting.push(person);
    expect(sitting).toHaveLength(3);
    const { id } = (await toHear(sitting[0]!))[0]!.appeal!;
    expectOk(await decide(sitting[0]!, id, 'restore'));
    expect(posts.get(post)!.hidden).toBe(true);
    expectOk(await decide(sitting[1]!, id, 'restore'));
    expect(posts.get(post)!.hidden).toBe(false);
    expect(await hide(moderator, post)).toMatchObject({ ok: false, error: { type: 'WrongState', state: 'restored' } });
    const counts = await ask(
      application,
      null,
      '{ forum(slug: "lake-riders") { moderation { hidden appealed restored upheld overdue } } }',
    );
    expect(counts.data).toEqual({
      forum: { moderation: { hidden: 2, appealed: 1, restored: 1, upheld: 0, overdue: 0 } },
    });
  });

  it('replaces who stays silent, decides nothing by silence, and counts what is late', async () => {
    const post = aPost('Something harsh about a dispatcher.');
    const act = expectOk(await hide(moderator, post));
    await appoint(application, voice, moderator, 'appeal_panelist');
    expectOk(await appeal(act.id));
    const before = [];
    for (const person of panelists) if ((await toHear(person)).length > 0) before.push(person.handle);
    application.clock.advance(15 * DAY_MS);
    await application.drain();
    const after = [];
    for (const person of panelists) if ((await toHear(person)).length > 0) after.push(person.handle);
    expect(after).toHaveLength(3);
    expect(after).not.toEqual(before);
    expect(posts.get(post)!.hidden).toBe(true);
    const counts = await ask(application, null, '{ forum(slug: "lake-riders") { moderation { overdue } } }');
    expect(counts.data).toEqual({ forum: { moderation: { overdue: 1 } } });
  });

  it('never seats a moderator of the forum, not even by a direct write', async () => {
    const write = inTransaction(application, (tx) =>
      tx.query(
        `INSERT INTO moderation_panelists (appeal_id, account_id, drawn_at)
         SELECT id, $1, $2 FROM moderation_appeals WHERE outcome IS NULL LIMIT 1`,
        [moderator.accountId, application.clock.now()],
      ),
    );
    const refusal: unknown = await write.catch((error: unknown) => error);
    expect(constraintOf(refusal)).toBe('moderation_panelists_of_another_forum');
  });
});
