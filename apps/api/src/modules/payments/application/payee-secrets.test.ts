import { expectOk } from '@baraza/result';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestFund } from '../../../../test/support/fund.ts';
import { actorOf } from '../../../../test/support/grants.ts';
import { ask } from '../../../../test/support/graphql.ts';
import {
  aConfirmedPayee,
  aGrantee,
  aPayingFund,
  aPublishedCall,
  enterDetails,
  KENYAN_BANK,
  type TestGrantee,
} from '../../../../test/support/payments.ts';
import { aPerson, giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { constraintOf } from '../../../platform/database/transaction.ts';
import { ItemAccess } from '../../governance/index.ts';
import { ConfirmPayeeDetails } from './confirm-payee-details.ts';

let application: TestApplication;
let fund: TestFund;
let call: { id: string };
let grantee: TestGrantee;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  call = await aPublishedCall(application, fund);
  grantee = await aGrantee(application, fund, call, 10_000_00n);
});
afterAll(() => application.close());

const HOLDER = { holderName: 'Zawadi Otieno Trust' };
const SECRETS = [KENYAN_BANK.accountNumber, HOLDER.holderName, KENYAN_BANK.streetName];

/** Every row of every table, as whoever steals the database would read it. */
async function wholeDatabase(): Promise<string> {
  const client = new pg.Client({ connectionString: application.databaseUrl });
  await client.connect();
  const sql = `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
  const tables = (await client.query<{ name: string }>(sql)).rows;
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(...rows.map((one) => one.row));
  }
  await client.end();
  return texts.join('\n');
}

describe('bank details', () => {
  it('are nowhere in the database, in answers or in the audit trail', async () => {
    await aConfirmedPayee(application, fund, grantee, HOLDER);
    const dump = await wholeDatabase();
    // The test itself: the fund's own account is public, so it would be found.
    expect(dump.includes('DE89370400440532013000')).toBe(true);
    const found = SECRETS.filter(
      (secret) => dump.includes(secret) || dump.includes(Buffer.from(secret).toString('hex')),
    );
    expect(found).toEqual([]);
    const query = `{ myPayees { currency current { accountHint country state evidence version } versions { accountHint } organisation { id } } }`;
    const answer = await ask(application, grantee.signatory, query);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toContain('"accountHint":"6789"');
    for (const secret of SECRETS) expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it('are confirmed by another person than the one who entered them, who is no part of the organisation', async () => {
    const payeeId = await enterDetails(application, grantee);
    const input = { payeeId, version: 2, outcome: 'confirmed' as const, evidence: 'I know the number by heart.' };
    const signatory = await actorOf(application, grantee.signatory);
    expect(await application.get(ConfirmPayeeDetails).execute(signatory, input)).toMatchObject({
      error: { type: 'NotFound' },
    });
    const insert = `INSERT INTO payee_confirmations SELECT id, 'confirmed', 'Written by hand.', entered_by, entered_at FROM payee_details WHERE payee_id = $1 AND version = 2`;
    const written = inTransaction(application, (tx) => tx.query(insert, [payeeId]));
    expect(await written.then(() => 'written', constraintOf)).toBe('payee_confirmations_two_people');
    const second = await actorOf(application, fund.secondOfficer);
    expect(await application.get(ConfirmPayeeDetails).execute(second, { ...input, version: 1 })).toMatchObject({
      error: { type: 'PayeeDetailsChanged' },
    });
    expectOk(await application.get(ConfirmPayeeDetails).execute(second, input));
    await expect(inTransaction(application, (tx) => tx.query(`DELETE FROM payee_details`))).rejects.toThrow(
      'append-only',
    );
  });

  it('entered wrongly are refused field by field, and a stranger cannot enter any', async () => {
    const query = `mutation ($input: SavePayeeDetailsInput!) { savePayeeDetails(input: $input) { __typename ... on InvalidInput { faults { path code } } } }`;
    const input = { ...KENYAN_BANK, organisationId: grantee.organisationId, townName: '', bic: 'WRONG' };
    const answer = await ask<{ savePayeeDetails: object }>(application, grantee.signatory, query, { input });
    expect(answer.data?.savePayeeDetails).toEqual({
      __typename: 'InvalidInput',
      faults: [
        { path: 'townName', code: 'missing' },
        { path: 'bic', code: 'malformed' },
      ],
    });
    const other = await aGrantee(application, fund, call, 10_000_00n);
    const strange = await ask<{ savePayeeDetails: object }>(application, other.signatory, query, { input });
    expect(strange.data?.savePayeeDetails).toEqual({ __typename: 'NotFound' });
  });

  it('shared by two organisations are a hard interest of the people of both', async () => {
    const twin = await aGrantee(application, fund, call, 10_000_00n);
    const person = await aPerson(application);
    await giveRole(application, person, twin.organisationId, 'ngo_editor');
    const matter = { subjectId: grantee.awardId, fundId: fund.fund.id, parties: [grantee.organisationId] };
    const recused = () =>
      inTransaction(application, (tx) => application.get(ItemAccess).recusedAmong(tx, person.accountId, [matter]));
    expect([...(await recused())]).toEqual([]);
    await enterDetails(application, twin, { accountNumber: ' 0114-8123456789 ', holderName: 'Another name' });
    expect([...(await recused())]).toEqual([grantee.awardId]);
  });
});
