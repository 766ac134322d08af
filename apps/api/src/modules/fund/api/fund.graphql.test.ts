import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund, type TestFund } from '../../../../test/support/fund.ts';
import { ask, codeOf } from '../../../../test/support/graphql.ts';
import { actorOf, anOrganisation, aPerson, giveRole, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { Contribute } from '../application/contribute.ts';
import { DecideBankTransfer } from '../application/decide-bank-transfer.ts';
import { RecordBankTransfer } from '../application/record-bank-transfer.ts';

let application: TestApplication;
let fund: TestFund;
let payer: TestPerson;
let rival: TestPerson;
let contributionId: string;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  payer = await aCompanyPerson();
  rival = await aCompanyPerson();
  contributionId = await contribute(125_000n);
});
afterAll(() => application.close());

async function aCompanyPerson(): Promise<TestPerson> {
  const person = await aPerson(application);
  await giveRole(application, person, await anOrganisation(application, 'company', 'Secretive Ltd'), 'company_finance');
  return person;
}

async function contribute(amountMinor: bigint): Promise<string> {
  const actor = await actorOf(application, payer);
  const amount = money(amountMinor, currency('EUR'));
  const place = { fundSlug: fund.fund.slug, organisationId: actor.grants[0]!.organisationId };
  const promise = { ...place, amount, rail: 'transfer', purchaseOrder: null, idempotencyKey: randomUUID() } as const;
  const { id, reference } = expectOk(await application.get(Contribute).execute(actor, promise));
  const line = { fundSlug: fund.fund.slug, reference, amount, valueOn: '2026-11-20', bankReference: randomUUID() };
  const finance = await actorOf(application, fund.financeOfficer);
  const transfer = expectOk(await application.get(RecordBankTransfer).execute(finance, line));
  const second = await actorOf(application, fund.secondOfficer);
  expectOk(await application.get(DecideBankTransfer).confirm(second, transfer.id));
  return id;
}

const CONTRIBUTION = `query ($id: ID!) { contribution(id: $id) { state organisation { name } receipt { number } amounts { received { amountMinor } } } }`;

describe('the public', () => {
  it('sees what a fund has, from its ledger, and every entry behind it', async () => {
    const query = `query ($slug: String!) {
      fund(slug: $slug) { cycle { number shareLimitApplies } pools { currency receivedMinor clearedMinor freeMinor committedMinor paidMinor } }
      ledgerEntries(fundSlug: $slug, account: free, currency: "EUR") { edges { node { id kind causeType postings { account amount { amountMinor } } } } }
    }`;
    const { data } = await ask<Record<string, unknown>>(application, null, query, { slug: fund.fund.slug });
    const pool = { currency: 'EUR', receivedMinor: '125000', clearedMinor: '125000', freeMinor: '125000' };
    expect(data).toMatchObject({
      fund: {
        cycle: { number: 1, shareLimitApplies: false },
        pools: [{ ...pool, committedMinor: '0', paidMinor: '0' }],
      },
      ledgerEntries: { edges: [{ node: { kind: 'contribution-cleared', causeType: 'contribution' } }] },
    });
    expect(JSON.stringify(data)).not.toContain('Secretive');
  });

  it('is told what stood in the books on a past day', async () => {
    const query = `query ($slug: String!, $at: DateTime) { ledgerBalances(fundSlug: $slug, at: $at) { account balance { amountMinor } } }`;
    const at = '2026-11-01T00:00:00Z';
    const answer = await ask<{ ledgerBalances: { balance: { amountMinor: string } }[] }>(application, null, query, {
      slug: fund.fund.slug,
      at,
    });
    expect(answer.data?.ledgerBalances.every((line) => line.balance.amountMinor === '0')).toBe(true);
  });

  it('sees no contribution and no transfer', async () => {
    expect(codeOf(await ask(application, null, CONTRIBUTION, { id: contributionId }))).toBe('UNAUTHENTICATED');
    const transfers = `query ($slug: String!) { bankTransfers(fundSlug: $slug) { edges { node { id } } } }`;
    expect(codeOf(await ask(application, null, transfers, { slug: fund.fund.slug }))).toBe('UNAUTHENTICATED');
  });
});

describe('a contributor', () => {
  it('sees its own contribution with its receipt', async () => {
    const { data } = await ask(application, payer, CONTRIBUTION, { id: contributionId });
    expect(data).toEqual({
      contribution: {
        state: 'cleared',
        organisation: { name: 'Secretive Ltd' },
        receipt: { number: 1 },
        amounts: { received: { amountMinor: '125000' } },
      },
    });
  });

  it('sees nobody else’s, and nothing of the treasury', async () => {
    const { data } = await ask(application, rival, CONTRIBUTION, { id: contributionId });
    expect(data).toEqual({ contribution: null });
    const { data: list } = await ask(application, rival, `{ myContributions { edges { node { id } } } }`);
    expect(list).toEqual({ myContributions: { edges: [] } });
    const all = `query ($slug: String!) { fundContributions(fundSlug: $slug) { edges { node { id } } } }`;
    expect(codeOf(await ask(application, payer, all, { slug: fund.fund.slug }))).toBe('FORBIDDEN');
  });

  it('who writes decimals of a yen is told why that is refused', async () => {
    const query = `mutation ($input: ContributeInputType!) { contribute(input: $input) { __typename } }`;
    const place = {
      fundSlug: fund.fund.slug,
      organisationId: randomUUID(),
      rail: 'card',
      idempotencyKey: randomUUID(),
    };
    const input = { ...place, amount: { amountMinor: '1500.50', currency: 'JPY' } };
    const answer = await ask(application, payer, query, { input });
    expect(answer.errors?.[0]?.message).toContain('whole number of the smallest unit');
  });
});

describe('the treasury', () => {
  it('of another fund sees nothing of this one', async () => {
    const other = await aFund(application);
    const all = `query ($slug: String!) { fundContributions(fundSlug: $slug) { edges { node { id } } } bankTransfers(fundSlug: $slug) { edges { node { id } } } }`;
    const { data } = await ask(application, other.financeOfficer, all, { slug: fund.fund.slug });
    expect(data).toEqual({ fundContributions: null, bankTransfers: null });
  });
});
