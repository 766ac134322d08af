import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCharter, aFounder, FOUNDING, type TestFounder } from '../../../../test/support/forum.ts';
import { ask } from '../../../../test/support/graphql.ts';
import { giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import type { CharterContent } from '../domain/forum-charter.ts';

let application: TestApplication;
let one: TestFounder;
let two: TestFounder;
beforeAll(async () => {
  application = await startTestApplication();
  one = await aFounder(application);
  two = await aFounder(application);
});
afterAll(() => application.close());

const PROPOSE = `mutation ($input: ProposeForumInput!) { proposeForum(input: $input) {
  __typename ... on Forum { id state } ... on InvalidInput { faults { path code } } } }`;
const ANSWER = `mutation ($input: AnswerMotionInput!) { answerForumMotion(input: $input) { __typename ... on ForumMotionStep { state } } }`;
const MOTIONS = `query ($forumId: ID!) { forumMotions(forumId: $forumId) { edges { node { id state signaturesNeeded signatures { answer mine } } } } }`;
const FORUM = `query ($slug: String!) { forum(slug: $slug) { state activeSince charter { version adoptedBy content { purpose termMonths } }
  charterVersions { version changes { rule subject before after } }
  constituencies { slug seats panelSize panelRequired reserved { name } panel { organisation { name } quota } }
  pilot { from to due } officers { role } moderation { hidden } } }`;

function proposal(slug: string, charter: CharterContent, by = one) {
  const { recall, gate, ...rest } = charter;
  const flat = { ...rest, ...recall, ...gate };
  return { input: { ...FOUNDING, slug, organisationId: by.organisationId, charter: flat } };
}

const panel = () => [one.organisationId, two.organisationId];

async function openMotion(founder: TestFounder, forumId: string) {
  const { data } = await ask<{ forumMotions: { edges: { node: { id: string } }[] } }>(
    ...([application, founder.signatory, MOTIONS, { forumId }] as const),
  );
  return data?.forumMotions.edges[0]?.node;
}

describe('founding a forum', () => {
  it('takes the signatures of every organisation on its panels, and puts the charter into the public log', async () => {
    const proposed = await ask<{ proposeForum: { id: string; state: string } }>(
      ...([application, one.signatory, PROPOSE, proposal('lake-riders', aCharter(panel()))] as const),
    );
    const { id, state } = proposed.data!.proposeForum;
    expect(state).toBe('founding');
    expect((await ask(application, null, FORUM, { slug: 'lake-riders' })).data).toEqual({ forum: null });
    const motion = await openMotion(two, id);
    expect(motion).toMatchObject({ signaturesNeeded: 2 });
    const input = { motionId: motion!.id, organisationId: two.organisationId, answer: 'signed' };
    const signed = await ask(application, two.signatory, ANSWER, { input });
    expect(signed.data).toEqual({ answerForumMotion: { __typename: 'ForumMotionStep', state: 'passed' } });
    const { data } = await ask<{ forum: object }>(application, null, FORUM, { slug: 'lake-riders' });
    expect(data!.forum).toMatchObject({
      state: 'active',
      charter: { version: 1, adoptedBy: 'organisations', content: { termMonths: 24 } },
      constituencies: [{ slug: 'riders', seats: 3, panelSize: 2, panelRequired: 2, reserved: [{ name: 'Women' }] }],
      pilot: { from: '2026-12-01', to: '2027-12-01', due: 'nothing' },
    });
    const records = await inTransaction(application, (tx) =>
      tx.query(`SELECT 1 FROM public_records WHERE kind = 'forum-charter' AND subject_id = 'lake-riders'`),
    );
    expect(records).toHaveLength(1);
  });

  it('refuses a panel whose halves need not overlap, and the database refuses it too', async () => {
    const three = await aFounder(application);
    const four = await aFounder(application);
    const charter = aCharter([...panel(), three.organisationId, four.organisationId], 2);
    const refused = await ask(application, one.signatory, PROPOSE, proposal('two-of-four', charter));
    expect(refused.data).toMatchObject({
      proposeForum: { faults: [{ path: 'constituencies.0.panelRequired', code: 'disjoint_halves' }] },
    });
    const insert = inTransaction(application, (tx) =>
      tx.query(`INSERT INTO constituencies (id, forum_id, slug, title, sort, panel_size, panel_required, created_at)
                SELECT gen_random_uuid(), id, 'other', 'Others', 1, 4, 2, now() FROM forums LIMIT 1`),
    );
    await expect(insert).rejects.toThrow('constituencies_no_disjoint_halves');
  });

  it('is open to vetted organisations that do not contribute, and to no company', async () => {
    const unvetted = await aFounder(application, { vetted: false });
    const refused = await ask<{ proposeForum: { __typename: string } }>(
      ...([
        application,
        one.signatory,
        PROPOSE,
        proposal('unvetted', aCharter([one.organisationId, unvetted.organisationId])),
      ] as const),
    );
    expect(refused.data!.proposeForum.__typename).toBe('OrganisationUnfit');
    const lonely = await ask<{ proposeForum: { __typename: string } }>(
      ...([application, one.signatory, PROPOSE, proposal('alone', aCharter([one.organisationId]))] as const),
    );
    expect(lonely.data!.proposeForum.__typename).toBe('WrongState');
  });

  it('is not signed twice by one person for two organisations', async () => {
    const three = await aFounder(application);
    await giveRole(application, one.signatory, three.organisationId, 'ngo_signatory');
    const charter = aCharter([one.organisationId, three.organisationId]);
    const proposed = await ask<{ proposeForum: { id: string } }>(
      ...([application, one.signatory, PROPOSE, proposal('one-hand', charter)] as const),
    );
    const motion = await openMotion(one, proposed.data!.proposeForum.id);
    const input = { motionId: motion!.id, organisationId: three.organisationId, answer: 'signed' };
    const second = await ask(application, one.signatory, ANSWER, { input });
    expect(second.data).toEqual({ answerForumMotion: { __typename: 'SignedAlready' } });
  });
});
