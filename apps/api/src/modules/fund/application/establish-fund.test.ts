import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFounding, aFund, freshFounderToken } from '../../../../test/support/fund.ts';
import { ask } from '../../../../test/support/graphql.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { RoleReader } from '../../organisations/index.ts';
import { EstablishFund } from './establish-fund.ts';
import { FundReader } from './fund-reader.ts';

const ESTABLISH = `mutation ($founderToken: String!, $founding: FoundingInput!) {
  result: establishFund(founderToken: $founderToken, founding: $founding) {
    __typename ... on SeatRefused { obstacles } } }`;

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

describe('establishing a fund', () => {
  it('seats the board and appoints officers', async () => {
    const { fund, financeOfficer, board } = await aFund(application);
    const roles = await inTransaction(application, (tx) =>
      application.get(RoleReader).holders(tx, { organisationId: fund.organisationId }),
    );
    const rolesOf = (accountId: string) => roles.filter((role) => role.accountId === accountId).map(({ role }) => role);
    expect(rolesOf(financeOfficer.accountId)).toEqual(['finance_officer']);
    expect(rolesOf(board[0]!.accountId)).toContain('board_chair');
    expect(rolesOf(board[1]!.accountId)).toEqual(['board_member']);
    expect(await inTransaction(application, (tx) => application.get(FundReader).bySlug(tx, fund.slug))).toEqual(fund);
  });

  it('happens once per token, and not at all with another', async () => {
    await aFund(application);
    const again = await application.get(EstablishFund).execute('not the token', aFounding());
    expect(again).toMatchObject({ ok: false, error: { type: 'NotFound' } });
    const token = freshFounderToken(application);
    const first = await application.get(EstablishFund).execute(token, { ...aFounding(), slug: 'Not A Slug' });
    expect(first).toMatchObject({ ok: false, error: { type: 'InvalidInput', faults: [{ path: 'slug' }] } });
  });

  it('is asked for over the API by whoever holds the token; with another there is nothing to find', async () => {
    const { charter, ...founding } = aFounding();
    const establish = (founderToken: string) =>
      ask(application, null, ESTABLISH, {
        founderToken,
        founding: { ...founding, ...charter, chargebackDays: undefined },
      });
    expect(await establish('somebody else’s token')).toMatchObject({ data: { result: { __typename: 'NotFound' } } });
    // The token opens the door; this founding has no board, which the charter refuses.
    const refused = await establish(freshFounderToken(application));
    expect(refused).toMatchObject({
      data: { result: { __typename: 'SeatRefused', obstacles: expect.arrayContaining(['too_few_seats']) as string[] } },
    });
  });

  it('keeps nothing when the board breaks the charter', async () => {
    const founding = aFounding();
    const token = freshFounderToken(application);
    const refused = await application.get(EstablishFund).execute(token, founding);
    expect(refused).toMatchObject({ ok: false, error: { type: 'SeatRefused' } });
    expect(await inTransaction(application, (tx) => application.get(FundReader).bySlug(tx, founding.slug))).toBeNull();
  });
});
