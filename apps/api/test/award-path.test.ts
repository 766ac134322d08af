import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectOk } from '@baraza/result';
import { CastVote, CloseItem, DeclareInterest } from '../src/modules/governance/index.ts';
import { LedgerReader } from '../src/modules/ledger/index.ts';
import { TransactionRunner } from '../src/platform/database/transaction.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { ask } from './support/graphql.ts';
import {
  actorOf,
  anApplicant,
  aPublishedCall,
  aSubmittedApplication,
  clearedMoney,
  decide,
  makeEligible,
  proposeAward,
  type TestApplicant,
} from './support/grants.ts';
import { aPerson, giveRole } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let applicant: TestApplicant;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  applicant = await anApplicant(application);
});
afterAll(() => application.close());

async function freeMinor(): Promise<bigint> {
  const balances = await application
    .get(TransactionRunner)
    .read((tx) => application.get(LedgerReader).balances(tx, fund.fund.id));
  return balances.find(({ account, currency }) => account === 'free' && currency === 'EUR')?.balanceMinor ?? 0n;
}

async function eligibleApplication(of = applicant, envelopeMinor = 100_000_00n): Promise<string> {
  const call = await aPublishedCall(application, fund, { envelopeMinor });
  const id = await aSubmittedApplication(application, call, of);
  await makeEligible(application, fund, id);
  return id;
}

const stateOf = async (id: string, person = applicant.signatory) => {
  const query = `query ($id: String!) { application(id: $id) { state decisionReasons eligibility { reasons } } }`;
  return (
    await ask<{ application: { state: string; decisionReasons: string | null } }>(application, person, query, { id })
  ).data?.application;
};

describe('from an eligible application to an award', () => {
  it('commits the money in the transaction that passes the resolution, and tells the applicant why', async () => {
    await clearedMoney(application, fund, 50_000_00n);
    const before = await freeMinor();
    const id = await eligibleApplication();
    expectOk(await decide(application, fund, await proposeAward(application, fund, id, 40_000_00n), 'yes'));
    expect(await freeMinor()).toBe(before - 40_000_00n);
    expect(await stateOf(id)).toMatchObject({
      state: 'awarded',
      decisionReasons: 'The board follows the reviews and the criteria of the call.',
    });
  });

  it('refuses an award beyond the cleared pool, and keeps the item with its votes', async () => {
    const id = await eligibleApplication();
    const itemId = await proposeAward(application, fund, id, 40_000_00n);
    const free = await freeMinor();
    expect(free).toBeLessThan(40_000_00n);
    expect(await decide(application, fund, itemId, 'yes')).toMatchObject({
      ok: false,
      error: { type: 'EffectRefused' },
    });
    expect(await freeMinor()).toBe(free);
    expect((await stateOf(id))?.state).toBe('proposed');
    await clearedMoney(application, fund, 40_000_00n);
    const again = await application
      .get(CloseItem)
      .execute(fund.board[0]!, { itemId, reasons: 'Now the money has cleared.' });
    expect(again).toMatchObject({ ok: true, value: { outcome: 'passed' } });
  });

  it('declines with reasons when the board says no, and an appeal goes to people who did not vote', async () => {
    const id = await eligibleApplication();
    const itemId = await proposeAward(application, fund, id, 10_000_00n);
    expectOk(await decide(application, fund, itemId, 'no'));
    expect((await stateOf(id))?.state).toBe('declined');
    const mutation = `mutation ($input: FileAppealInputType!) { fileAppeal(input: $input) { __typename ... on Problem { message } } }`;
    const statement = 'The criterion of need was not looked at although the form says so.';
    const input = { applicationId: id, ground: 'criteria_not_applied', statement };
    const answer = await ask<{ fileAppeal: { __typename: string } }>(application, applicant.signatory, mutation, {
      input,
    });
    // All five members voted and the reserve list is empty: nobody is left who could judge the vote.
    expect(answer.data?.fileAppeal.__typename).toBe('PanelTooSmall');
  });
});

describe('a chair with an interest', () => {
  it('does not find the application anywhere, and neither the vote', async () => {
    const friends = await anApplicant(application, 'Friends of the chair');
    const id = await eligibleApplication(friends);
    const itemId = await proposeAward(application, fund, id, 1_000_00n);
    const chair = fund.board[0]!;
    const actor = await actorOf(application, chair);
    const declared = await application.get(DeclareInterest).execute(actor, {
      target: 'organisation',
      targetId: friends.organisationId,
      strength: 'hard',
      statement: 'My sister leads it.',
    });
    expectOk(declared);
    const queries = `query ($id: String!, $item: ID!) { applicationDossier(id: $id) { id } boardItem(id: $item) { id } }`;
    const read = await ask(application, chair, queries, { id, item: itemId });
    expect(read).toEqual({ data: { applicationDossier: null, boardItem: null } });
    const vote = await application.get(CastVote).execute(actor, { itemId, choice: 'yes', reason: '' });
    expect(vote).toMatchObject({ ok: false, error: { type: 'NotFound' } });
    const other = await ask(application, fund.board[1]!, queries, { id, item: itemId });
    expect(other.data).toMatchObject({ applicationDossier: { id }, boardItem: { id: itemId } });
  });
});

describe('a reviewer', () => {
  it('reads the application without what tells whose it is, and nothing of others', async () => {
    const id = await eligibleApplication();
    const reviewer = await aPerson(application);
    await giveRole(application, reviewer, fund.fund.organisationId, 'reviewer');
    const assign = `mutation ($id: String!, $who: String!) {
      assignReviewer(applicationId: $id, reviewerId: $who, dueAt: "2026-12-01T00:00:00Z") { __typename ... on Done { id } } }`;
    const assigned = await ask<{ assignReviewer: { id: string } }>(application, fund.grantsOfficer, assign, {
      id,
      who: reviewer.accountId,
    });
    const reviewId = assigned.data?.assignReviewer.id;
    const task = await ask(application, reviewer, `query ($id: String!) { reviewTask(id: $id) { answers } }`, {
      id: reviewId,
    });
    expect(JSON.stringify(task)).toContain('Answer calls every day');
    expect(JSON.stringify(task)).not.toContain('Amani');
    const dossier = await ask(application, reviewer, `query ($id: String!) { applicationDossier(id: $id) { id } }`, {
      id,
    });
    expect(dossier.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const stranger = await ask(
      application,
      applicant.signatory,
      `query ($id: String!) { reviewTask(id: $id) { id } }`,
      { id: reviewId },
    );
    expect(stranger.data).toEqual({ reviewTask: null });
  });
});
