import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFund, type TestFund } from './support/fund.ts';
import { ask, codeOf } from './support/graphql.ts';
import {
  anApplicant,
  aPublishedCall,
  aSubmittedApplication,
  itemAbout,
  makeEligible,
  proposeAward,
} from './support/grants.ts';
import { aPerson, giveRole, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
});
afterAll(() => application.close());

interface Choice {
  readonly handle: string;
  readonly mayReview: boolean;
  readonly state: string | null;
  readonly refusalReason: string | null;
  readonly openReviews: number;
}

async function aReviewer(): Promise<TestPerson> {
  const person = await aPerson(application);
  await giveRole(application, person, fund.fund.organisationId, 'reviewer');
  return person;
}

const CHOICES = `query ($id: String!) {
  reviewerChoices(applicationId: $id) { handle mayReview state refusalReason openReviews } }`;

async function choicesFor(id: string, person: TestPerson): Promise<Choice[] | null | undefined> {
  return (await ask<{ reviewerChoices: Choice[] | null }>(application, person, CHOICES, { id })).data?.reviewerChoices;
}

async function assign(id: string, who: TestPerson): Promise<string> {
  const mutation = `mutation ($id: String!, $who: String!) {
    assignReviewer(applicationId: $id, reviewerId: $who, dueAt: "2026-12-01T00:00:00Z") { ... on Done { id } } }`;
  const answer = await ask<{ assignReviewer: { id: string } }>(application, fund.grantsOfficer, mutation, {
    id,
    who: who.accountId,
  });
  return answer.data!.assignReviewer.id;
}

it('offers the reviewers of the fund, and says who belonged to the applicant and who handed back', async () => {
  const [free, busy, formerColleague] = [await aReviewer(), await aReviewer(), await aReviewer()];
  const applicant = await anApplicant(application);
  await giveRole(application, formerColleague, applicant.organisationId, 'ngo_editor');
  const id = await aSubmittedApplication(application, await aPublishedCall(application, fund), applicant);
  await makeEligible(application, fund, id);
  const reviewId = await assign(id, busy);
  const before = await choicesFor(id, fund.grantsOfficer);
  expect(before).toHaveLength(3);
  expect(before).toContainEqual(
    expect.objectContaining({ handle: free.handle, mayReview: true, state: null, openReviews: 0 }),
  );
  expect(before).toContainEqual(expect.objectContaining({ handle: busy.handle, state: 'assigned', openReviews: 1 }));
  expect(before).toContainEqual(expect.objectContaining({ handle: formerColleague.handle, mayReview: false }));
  const handBack = `mutation ($id: String!) { refuseReview(reviewId: $id, reason: "I know who wrote it.") { ... on Done { id } } }`;
  await ask(application, busy, handBack, { id: reviewId });
  expect(await choicesFor(id, fund.grantsOfficer)).toContainEqual(
    expect.objectContaining({
      handle: busy.handle,
      state: 'refused',
      refusalReason: 'I know who wrote it.',
      openReviews: 0,
    }),
  );
});

it('names reviewers to nobody but the officers of the same fund', async () => {
  const id = await aSubmittedApplication(
    application,
    await aPublishedCall(application, fund),
    await anApplicant(application),
  );
  expect(codeOf(await ask(application, fund.board[0]!, CHOICES, { id }))).toBe('FORBIDDEN');
  const elsewhere = (await aFund(application)).grantsOfficer;
  expect(await choicesFor(id, elsewhere)).toBeNull();
});

it('lists calls that are still before the board to officers of the fund only', async () => {
  const call = await aPublishedCall(application, fund);
  const query = `query ($id: String!) { fundCalls(fundId: $id, first: 100) { edges { node { id state } } } }`;
  const variables = { id: fund.fund.id };
  const answer = await ask(application, fund.grantsOfficer, query, variables);
  expect(JSON.stringify(answer)).toContain(call.id);
  const elsewhere = (await aFund(application)).grantsOfficer;
  expect(await ask(application, elsewhere, query, variables)).toEqual({ data: { fundCalls: { edges: [] } } });
});

it('shows with an application what its call has left and the item that decides on it', async () => {
  const call = await aPublishedCall(application, fund, { envelopeMinor: 60_000_00n });
  const id = await aSubmittedApplication(application, call, await anApplicant(application));
  await makeEligible(application, fund, id);
  const query = `query ($id: String!, $call: String!) {
    applicationDossier(id: $id) { itemId left { amountMinor currency } }
    decisionTable(callId: $call) { call { id } applications { edges { node { itemId } } } } }`;
  const left = { amountMinor: '6000000', currency: 'EUR' };
  const before = await ask(application, fund.grantsOfficer, query, { id, call: call.id });
  expect(before.data).toMatchObject({
    applicationDossier: { itemId: null, left },
    decisionTable: { call: { id: call.id } },
  });
  await proposeAward(application, fund, id, 10_000_00n);
  const itemId = await itemAbout(application, id);
  const after = await ask(application, fund.grantsOfficer, query, { id, call: call.id });
  expect(after.data).toMatchObject({
    applicationDossier: { itemId, left },
    decisionTable: { applications: { edges: [{ node: { itemId } }] } },
  });
});
