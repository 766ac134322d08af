import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDraftEngagement,
  aRunningEngagement,
  briefed,
  opening,
  proposeRules,
  publishBriefing,
  saveDraft,
  signRules,
  stateOf,
  type TestEngagement,
} from './support/engagement-acts.ts';
import { ask, codeOf } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction, signedInAgain } from './support/people.ts';
import { aCompany, aSeatedForum } from './support/seated-forum.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let running: TestEngagement;
beforeAll(async () => {
  application = await startTestApplication();
  running = await aRunningEngagement(application, 'running');
});
afterAll(() => application.close());

const plainly = (sql: string, slug: string) => inTransaction(application, (tx) => tx.query(sql, [slug]));

describe('the briefing comes first', () => {
  it('nobody else sees a company’s draft, and it does not open without every part in every language', async () => {
    const draft = await aDraftEngagement(application, 'riders-appeal');
    const { company, forum } = draft;
    expect(await stateOf(application, forum.representatives[0]!, draft.slug)).toBeNull();
    expect(await publishBriefing(application, company.rights, draft.id)).toMatchObject({
      __typename: 'BriefingIncomplete',
      missing: ['en', 'sw'],
    });
    await saveDraft(application, company.rights, { engagementId: draft.id });
    await saveDraft(application, company.rights, { engagementId: draft.id, language: 'sw', byPeople: false });
    expect(await publishBriefing(application, company.rights, draft.id)).toMatchObject({ missing: ['sw.byPeople'] });
    const past = `UPDATE engagements SET state = 'briefing', announced_at = now() WHERE slug = $1`;
    await expect(plainly(past, draft.slug)).rejects.toThrow(/briefing comes first/);
    await saveDraft(application, company.rights, { engagementId: draft.id, language: 'sw', revision: 1 });
    expect(await publishBriefing(application, company.rights, draft.id)).toMatchObject({ state: 'briefing' });
    expect(await stateOf(application, null, draft.slug)).toBe('briefing');
  });

  it('a colleague’s words are not stored over, and plain SQL cannot rewrite what was published', async () => {
    const engagement = await briefed(application, await aDraftEngagement(application, 'two-writers'));
    const late = await saveDraft(application, engagement.company.rights, { engagementId: engagement.id, revision: 0 });
    expect(late.__typename).toBe('DraftMoved');
    await expect(plainly(`UPDATE briefing_texts SET language = $1`, 'fr')).rejects.toThrow(/append-only/);
  });
});

describe('ground rules', () => {
  it('run an engagement once each company and more than half of the seated have signed the same words', async () => {
    expect(await stateOf(application, null, running.slug)).toBe('running');
  });

  it('are signed by signatories, in all languages, and never over words that changed', async () => {
    const { company, forum, id, slug } = await briefed(application, await aDraftEngagement(application, 'careful'));
    await proposeRules(application, company.rights, id, 0);
    expect((await signRules(application, company.rights, slug, 'Human-rights lead')).__typename).toBe('NotFound');
    await proposeRules(application, forum.representatives[0]!, id, 1);
    const old = { engagementId: id, version: 2, contentHash: 'ab'.repeat(32), role: 'Chief' };
    const over = await mutate(application, company.signatory, 'signGroundRules', {
      input: ['SignGroundRulesInput!', old],
    });
    expect(over.__typename).toBe('WordsChanged');
    await signRules(application, company.signatory, slug, 'Chief operating officer');
    await signRules(application, forum.representatives[0]!, slug, 'Representative');
    expect(await stateOf(application, null, slug)).toBe('ground_rules');
    const forced = `UPDATE engagements SET state = 'running', started_at = now(), rules_version = 2 WHERE slug = $1`;
    await expect(plainly(forced, slug)).rejects.toThrow(/both sides sign/);
  });

  it('may be declined without loss: the forum is heard case by case', async () => {
    const { forum, id } = await briefed(application, await aDraftEngagement(application, 'declined'));
    const decided = await mutate(
      application,
      forum.representatives[0]!,
      'decideCaseByCase',
      { engagementId: ['ID!', id], caseByCase: ['Boolean!', true] },
      '... on Engagement { state caseByCase }',
    );
    expect(decided).toMatchObject({ state: 'briefing', caseByCase: true });
  });
});

describe('what a company cannot do', () => {
  it('end an engagement: it leaves, what was said stays, and only the forum ends', async () => {
    const { company, slug, id } = await aRunningEngagement(application, 'silenced');
    const reason = { engagementId: ['ID!', id], reason: ['String!', 'We do not want to hear more.'] } as const;
    const ended = await ask(
      application,
      company.signatory,
      `mutation { endEngagement(engagementId: "${id}", reason: "We are done here.") { __typename } }`,
    );
    expect(codeOf(ended)).toBe('FORBIDDEN');
    expect((await mutate(application, company.signatory, 'leaveEngagement', reason)).__typename).toBe('Engagement');
    expect(await stateOf(application, null, slug)).toBe('running');
    const silencing = `UPDATE engagements SET state = 'ended', ended_by = 'company', ended_at = now(), ended_reason = 'We are done.' WHERE slug = $1`;
    await expect(plainly(silencing, slug)).rejects.toThrow(/engagements_not_silenced/);
    expect(
      (await mutate(application, company.rights, 'leaveEngagement', reason).catch(() => null))?.__typename,
    ).toBeUndefined();
  });

  it('read what its forum does behind its door, or open with a forum on behalf of another company', async () => {
    const forum = await aSeatedForum(application, { slug: 'behind' });
    const one = await aCompany(application, 'One Company');
    await aCompany(application, 'Other Company');
    const asOther = opening('not-mine', forum.forum.slug, ['other-company']);
    const refused = await mutate(application, one.rights, 'openEngagement', {
      input: ['OpenEngagementInput!', asOther],
    });
    expect(refused.__typename).toBe('NotFound');
  });
});

describe('companies that meet together', () => {
  it('are announced only once each has accepted the antitrust notice', async () => {
    const forum = await aSeatedForum(application, { slug: 'joint-forum' });
    const [lead, second] = [await aCompany(application, 'Joint Lead'), await aCompany(application, 'Joint Second')];
    const input = opening('joint', forum.forum.slug, ['joint-lead', 'joint-second'], {
      purposeKind: 'assessment',
      region: 'Kenya',
    });
    const opened = await mutate(
      application,
      lead.rights,
      'openEngagement',
      { input: ['OpenEngagementInput!', input] },
      '... on Engagement { id }',
    );
    const engagementId = String(opened['id']);
    for (const language of ['en', 'sw']) await saveDraft(application, lead.rights, { engagementId, language });
    expect((await publishBriefing(application, lead.rights, engagementId)).__typename).toBe('WrongState');
    const notice = 'We do not speak about prices, wages, customers or plans that are not public.';
    const terms = {
      engagementId: ['ID!', engagementId],
      antitrustNotice: ['String!', notice],
      agenda: ['String!', 'Suspensions in the region.'],
    } as const;
    expect((await mutate(application, second.rights, 'writeJointTerms', terms)).__typename).toBe('NotFound');
    await mutate(application, lead.rights, 'writeJointTerms', terms);
    const accept = async (): Promise<void> => {
      for (const { rights } of [lead, second])
        await mutate(application, rights, 'acceptAntitrustNotice', { engagementId: ['ID!', engagementId] });
    };
    await accept();
    await mutate(application, lead.rights, 'writeJointTerms', {
      ...terms,
      agenda: ['String!', 'Wages in the region.'],
    });
    // What they accepted are other words by now.
    expect((await publishBriefing(application, lead.rights, engagementId)).__typename).toBe('WrongState');
    await accept();
    expect(await publishBriefing(application, lead.rights, engagementId)).toMatchObject({ state: 'briefing' });
  });
});

it('begins its review by itself, also after a week of downtime, and shows members’ marks only as counts', async () => {
  const { slug, forum, company, id } = await aRunningEngagement(application, 'looked-back');
  application.clock.moveTo(new Date('2027-05-30T09:00:00Z'));
  await application.drain();
  expect(await stateOf(application, null, slug)).toBe('review');
  const input = { engagementId: id, meaningful: 'mostly', rulesKept: [{ part: 'informationFirst', kept: 'kept' }] };
  const members = [...forum.representatives, ...forum.others];
  for (const person of [company.rights, ...members]) {
    const again = await signedInAgain(application, person);
    expect(
      (await mutate(application, again, 'reviewEngagement', { input: ['ReviewEngagementInput!', input] })).__typename,
    ).toBe('Engagement');
  }
  const query = `query ($slug: String!) { engagement(slug: $slug) { review { companies { meaningful } members { count } } } }`;
  expect((await ask(application, null, query, { slug })).data).toEqual({
    engagement: { review: { companies: [{ meaningful: 'mostly' }], members: [] } },
  });
  const representative = await signedInAgain(application, forum.representatives[0]!);
  const next = { engagementId: ['ID!', id], reviewOn: ['Day!', '2027-10-01'] } as const;
  expect((await mutate(application, representative, 'continueEngagement', next)).__typename).toBe('Engagement');
  expect((await ask(application, null, query, { slug })).data).toMatchObject({
    engagement: { review: { members: [{ count: 6 }] } },
  });
  application.clock.moveTo(TEST_NOW);
});
