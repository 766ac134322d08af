import { validateGrantPackage } from '@baraza/open-data';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AcceptAgreement } from '../src/modules/grants/application/accept-agreement.ts';
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
} from './support/grants.ts';
import { inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  await clearedMoney(application, fund, 100_000_00n);
});
afterAll(() => application.close());

async function anAward(name: string, publicationMode: 'named' | 'pseudonymous' | 'aggregated'): Promise<void> {
  const applicant = await anApplicant(application, name);
  const call = await aPublishedCall(application, fund);
  const id = await aSubmittedApplication(application, call, applicant, { requestedMinor: 1_000_05n });
  await makeEligible(application, fund, id);
  expectOk(await decide(application, fund, await proposeAward(application, fund, id, 1_000_05n), 'yes'));
  const [award] = await inTransaction(application, (tx) =>
    tx.query<{ id: string }>('SELECT id FROM awards WHERE application_id = $1', [id]),
  );
  const signatory = await actorOf(application, applicant.signatory);
  expectOk(await application.get(AcceptAgreement).execute(signatory, { awardId: award!.id, publicationMode }));
}

const fileOf = () => application.app.inject({ url: '/open-data/360giving.json' });

describe('the open data of a fund', () => {
  it('says that there is nothing yet rather than answering an invalid file', async () => {
    expect((await fileOf()).statusCode).toBe(404);
  });

  it('is valid 360Giving with exact amounts, and names nobody who chose not to be named', async () => {
    await anAward('Amani Digital Rights', 'named');
    await anAward('Hidden Harbour', 'pseudonymous');
    await anAward('Only Counted', 'aggregated');
    const file = await fileOf();
    expect(validateGrantPackage(file.json())).toEqual([]);
    expect(file.body).toContain('Amani Digital Rights');
    expect(file.body).toContain('1000.05');
    expect(file.body).not.toContain('Hidden Harbour');
    expect(file.body).not.toContain('Only Counted');
  });

  it('counts withheld awards in a batch once there are enough of them', async () => {
    for (let index = 0; index < 4; index += 1) await anAward(`Counted ${index}`, 'aggregated');
    const file = await fileOf();
    expect(validateGrantPackage(file.json())).toEqual([]);
    const total = file.json<{ grants: { amountAwarded: number }[] }>().grants.map((grant) => grant.amountAwarded);
    expect(total.toSorted((one, other) => one - other)).toEqual([1000.05, 1000.05, 5000.25]);
  });
});

describe('the public view of a fund', () => {
  it('adds up to the ledger and hides whom it must', async () => {
    const query = `query ($slug: String!) {
      publicAwards(fundSlug: $slug) { edges { node { title recipient { name } amount { amountMinor } } } }
      withheldAwards(fundSlug: $slug) { count amount { amountMinor } }
      awardCountries(fundSlug: $slug) { country awards }
      publicContributors(fundSlug: $slug) { name } }`;
    const { data, errors } = await ask<Record<string, unknown>>(application, null, query, { slug: fund.fund.slug });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      withheldAwards: [{ count: 5, amount: { amountMinor: '500025' } }],
      awardCountries: [{ country: 'KE', awards: 1 }],
    });
    expect(JSON.stringify(data)).not.toMatch(/Hidden|Counted/);
  });
});
