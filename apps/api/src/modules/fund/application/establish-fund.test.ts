import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFounding, aFund, freshFounderToken } from '../../../../test/support/fund.ts';
import { inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { RoleReader } from '../../organisations/index.ts';
import { EstablishFund } from './establish-fund.ts';
import { FundReader } from './fund-reader.ts';

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

  it('keeps nothing when the board breaks the charter', async () => {
    const founding = aFounding();
    const token = freshFounderToken(application);
    const refused = await application.get(EstablishFund).execute(token, founding);
    expect(refused).toMatchObject({ ok: false, error: { type: 'SeatRefused' } });
    expect(await inTransaction(application, (tx) => application.get(FundReader).bySlug(tx, founding.slug))).toBeNull();
  });
});
