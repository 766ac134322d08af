import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aBareForum,
  adopt,
  aSchedule,
  choose,
  offerIdOf,
  paidByPhone,
  setAside,
  takePart,
} from './support/compensation.ts';
import { aFund, type TestFund } from './support/fund.ts';
import { clearedMoney } from './support/grants.ts';
import { ask } from './support/graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction, type TestPerson } from './support/people.ts';
import { walkAsEach, walkQueries } from './support/schema-walk.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let fund: TestFund;
let participant: TestPerson;
let others: Record<string, TestPerson>;
let offerId: string;

beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application);
  await clearedMoney(application, fund, 100_000_00n);
  const forum = await aBareForum(application, 'riders');
  await adopt(application, fund, aSchedule([{ slug: 'riders', code: 'EUR', hourMinor: 14_00n }]));
  await setAside(application, fund, 10_000_00n, 'EUR');
  participant = await aPerson(application);
  const another = await aPerson(application);
  await takePart(application, forum, [participant, another]);
  await paidByPhone(application, participant);
  offerId = await offerIdOf(application, participant.accountId);
  const company = await aPerson(application);
  const companyId = await anOrganisation(application, 'company');
  for (const role of ['company_rights', 'company_finance'] as const)
    await giveRole(application, company, companyId, role);
  others = { company, another, finance: fund.financeOfficer };
});
afterAll(() => application.close());

/** Everything that these people can read of the whole schema, asked with what could lead to the participant. */
async function readAs(people: readonly (TestPerson | null)[]): Promise<string[][]> {
  const { schema } = application.get(GraphQLSchemaHost);
  const answers = await walkAsEach(application, people, walkQueries(schema, [offerId]));
  return answers.map((ofOne) => ofOne.map(({ text }) => text));
}

/** A fingerprint of each table of the database, and of nothing else. */
async function tables(): Promise<Map<string, string>> {
  return inTransaction(application, async (tx) => {
    const names = await tx.query<{ name: string }>(
      `SELECT table_schema || '.' || quote_ident(table_name) AS name FROM information_schema.tables
        WHERE table_schema IN ('public', 'vault_keys') AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    const found = new Map<string, string>();
    for (const { name } of names) {
      const sql = `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS print FROM ${name} t`;
      found.set(name, (await tx.query<{ print: string }>(sql))[0]!.print);
    }
    return found;
  });
}

const changedBetween = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([name, print]) => before.get(name) !== print).map(([name]) => name);

describe('what somebody chooses to do with an offer (C1)', () => {
  it('changes its own row and nothing else in the whole database, nor when the worker has run', async () => {
    let before = await tables();
    for (const choice of ['accept', 'decline', 'redirect_fund'] as const) {
      await choose(application, participant, { choice });
      await application.drain();
      const after = await tables();
      expect(changedBetween(before, after)).toEqual(['public.compensation_choices']);
      before = after;
    }
  });

  it('shows nowhere in anything that anybody else can read', async () => {
    const people = { ...others, nobody: null };
    await choose(application, participant, { choice: 'accept' });
    const accepted = await readAs(Object.values(people));
    await choose(application, participant, { choice: 'decline' });
    const declined = await readAs(Object.values(people));
    for (const [index, name] of Object.keys(people).entries()) expect(declined[index], name).toEqual(accepted[index]);
  });

  it('shows to the person themselves, with the terms that it is under', async () => {
    const own = `{ myHonorariumOffers { edges { node { choice amount { amountMinor } } } } compensationTerms }`;
    const answer = await ask(application, participant, own);
    expect(answer.data).toMatchObject({
      myHonorariumOffers: { edges: [{ node: { choice: 'decline', amount: { amountMinor: '2800' } } }] },
    });
    expect(JSON.stringify(answer.data)).toContain('waives no claim');
  });
});
