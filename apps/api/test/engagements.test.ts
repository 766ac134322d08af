import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDraftEngagement,
  aRunningEngagement,
  briefed,
  publishBriefing,
  saveDraft,
  signRules,
  stateOf,
} from './support/engagement-acts.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

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
    await expect(inTransaction(application, (tx) => tx.query(past, [draft.slug]))).rejects.toThrow(
      /briefing comes first/,
    );
    await saveDraft(application, company.rights, { engagementId: draft.id, language: 'sw', revision: 1 });
    expect(await publishBriefing(application, company.rights, draft.id)).toMatchObject({ state: 'briefing' });
    expect(await stateOf(application, null, draft.slug)).toBe('briefing');
  });
});

it('runs when each company and more than half of the seated have signed the same words', async () => {
  const engagement = await aRunningEngagement(application, 'signed');
  expect(await stateOf(application, null, engagement.slug)).toBe('running');
  void briefed;
  void signRules;
  void mutate;
});
