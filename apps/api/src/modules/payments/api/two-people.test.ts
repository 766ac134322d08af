import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestFund } from '../../../../test/support/fund.ts';
import { actorOf } from '../../../../test/support/grants.ts';
import { ask, codeOf } from '../../../../test/support/graphql.ts';
import {
  aConfirmedPayee,
  aGrantee,
  aPayingFund,
  aPreparedOrder,
  aPublishedCall,
  authorise,
  confirmDetails,
  enterDetails,
} from '../../../../test/support/payments.ts';
import { inTransaction, type TestPerson } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { ScreenOrganisation } from '../../organisations/index.ts';
import { PaymentOrderReader } from '../application/payment-order-reader.ts';
import { constraintOf } from '../../../platform/database/transaction.ts';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../../platform/clock/clock.ts';

const AUTHORISE = `mutation ($orderId: ID!) { authorisePayment(orderId: $orderId) { __typename ... on PaymentStep { id }
  ... on Problem { code message } ... on MayNotAuthorise { obstacle } ... on GateClosed { conditions { name state } } } }`;
const GATE = `query ($id: ID!) { paymentOrder(id: $id) { isOpen mayAuthorise hasAuthorised obstacle needsSubstitute
  conditions { name state evidence { what byRole reference } } order { state authorisations { capacity isMine } } } }`;

let application: TestApplication;
let fund: TestFund;
let call: { id: string };
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aPayingFund(application);
  call = await aPublishedCall(application, fund, { envelopeMinor: 200_000_00n });
});
afterAll(() => application.close());

async function authoriseAs(person: TestPerson, orderId: string) {
  const answer = await ask<{ authorisePayment: Record<string, unknown> }>(application, person, AUTHORISE, { orderId });
  expect(answer.errors).toBeUndefined();
  return answer.data!.authorisePayment;
}

async function gateAs(person: TestPerson, id: string) {
  const answer = await ask<{
    paymentOrder: { conditions: { name: string; state: string }[] } & Record<string, unknown>;
  }>(application, person, GATE, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data!.paymentOrder;
}

async function anOrder() {
  const grantee = await aGrantee(application, fund, call, 20_000_00n);
  const payeeId = await aConfirmedPayee(application, fund, grantee);
  return { grantee, payeeId, orderId: await aPreparedOrder(application, fund, grantee.trancheIds[0]!) };
}

describe('two different people', () => {
  it('one person cannot be both, and the page says who is missing', async () => {
    const { orderId } = await anOrder();
    expect(await authoriseAs(fund.financeOfficer, orderId)).toMatchObject({ __typename: 'PaymentStep' });
    expect(await authoriseAs(fund.financeOfficer, orderId)).toMatchObject({
      __typename: 'SamePersonTwice',
      message: expect.stringContaining('Your authorisation stands'),
    });
    const gate = await gateAs(fund.financeOfficer, orderId);
    expect(gate).toMatchObject({ isOpen: false, hasAuthorised: true, mayAuthorise: false });
    expect(gate.conditions.find(({ name }) => name === 'two_people')).toMatchObject({ state: 'waiting' });
    expect(await authoriseAs(fund.secondOfficer, orderId)).toMatchObject({ __typename: 'PaymentStep' });
    expect(await gateAs(fund.secondOfficer, orderId)).toMatchObject({
      isOpen: true,
      order: {
        state: 'authorised',
        authorisations: [
          { capacity: 'finance_officer', isMine: false },
          { capacity: 'second_officer', isMine: true },
        ],
      },
    });
  });

  it('an authorisation written by hand into the database for the same person is refused there', async () => {
    const { orderId } = await anOrder();
    await authoriseAs(fund.financeOfficer, orderId);
    const insert = (accountId: string, capacity: string) =>
      inTransaction(application, (tx) =>
        tx.query(`INSERT INTO payment_authorisations VALUES ($1, $2, $3, $4)`, [
          orderId,
          accountId,
          capacity,
          application.clock.now(),
        ]),
      ).then(() => 'written', constraintOf);
    expect(await insert(fund.financeOfficer.accountId, 'finance_officer')).toBe(
      'payment_authorisations_one_per_person',
    );
    expect(await insert(fund.auditor.accountId, 'second_officer')).toBe('payment_authorisations_need_office');
    const send = `UPDATE payment_orders SET state = 'authorised' WHERE id = $1`;
    expect(
      await inTransaction(application, (tx) => tx.query(send, [orderId])).then(() => 'written', constraintOf),
    ).toBe('payment_orders_two_people');
  });

  it('is not open to auditors, grantees and strangers, who cannot tell it from one that does not exist', async () => {
    const { orderId, grantee } = await anOrder();
    for (const person of [fund.auditor, grantee.signatory, fund.board[0]!])
      expect(await authoriseAs(person, orderId)).toMatchObject({ __typename: 'NotFound' });
    expect((await ask<{ paymentOrder: null }>(application, grantee.signatory, GATE, { id: orderId })).data).toEqual({
      paymentOrder: null,
    });
  });

  it('needs a fresh proof', async () => {
    const { orderId } = await anOrder();
    application.clock.advance(HOUR_MS);
    try {
      expect(codeOf(await ask(application, fund.financeOfficer, AUTHORISE, { orderId }))).toBe('STEP_UP_REQUIRED');
    } finally {
      application.clock.advance(-HOUR_MS);
    }
  });
});

describe('what closes the gate', () => {
  it('bank details changed after the order was prepared, also when changed back', async () => {
    const { orderId, grantee, payeeId } = await anOrder();
    await authoriseAs(fund.financeOfficer, orderId);
    await enterDetails(application, grantee, { accountNumber: '99999999999999' });
    await enterDetails(application, grantee);
    await confirmDetails(application, fund, payeeId, 3);
    expect(await authoriseAs(fund.secondOfficer, orderId)).toMatchObject({
      __typename: 'PayeeDetailsChanged',
      message: expect.stringContaining('Void it and prepare a new one'),
    });
    const gate = await gateAs(fund.secondOfficer, orderId);
    expect(gate.conditions.filter(({ state }) => state === 'unmet').map(({ name }) => name)).toEqual([
      'payee_unchanged',
    ]);
  });

  it('bank details that no second person has confirmed', async () => {
    const grantee = await aGrantee(application, fund, call, 10_000_00n);
    await enterDetails(application, grantee);
    const orderId = await aPreparedOrder(application, fund, grantee.trancheIds[0]!);
    expect(await authoriseAs(fund.financeOfficer, orderId)).toMatchObject({
      __typename: 'GateClosed',
      conditions: [{ name: 'payee_confirmed', state: 'waiting' }],
    });
  });

  it('a screening that has expired, or found a match', async () => {
    const { orderId, grantee } = await anOrder();
    const officer = await actorOf(application, fund.grantsOfficer);
    application.clock.advance(SECOND_MS);
    const { organisationId } = grantee;
    const screening = { organisationId, lists: ['UN consolidated list'], evidence: 'Found under its former name.' };
    expectOk(
      await application
        .get(ScreenOrganisation)
        .execute(officer, { ...screening, outcome: 'match', expiresOn: '2026-12-01' }),
    );
    expect(await authoriseAs(fund.financeOfficer, orderId)).toMatchObject({
      __typename: 'GateClosed',
      conditions: [{ name: 'screening', state: 'unmet' }],
    });
    application.clock.advance(SECOND_MS);
    expectOk(
      await application
        .get(ScreenOrganisation)
        .execute(officer, { ...screening, outcome: 'clear', expiresOn: '2026-11-22' }),
    );
    const finance = await actorOf(application, fund.financeOfficer);
    application.clock.advance(2 * DAY_MS);
    const later = await application.get(PaymentOrderReader).decision(finance, orderId);
    application.clock.advance(-2 * DAY_MS);
    expect(later?.conditions.find(({ name }) => name === 'screening')).toMatchObject({
      state: 'unmet',
      evidence: [{ what: 'screening_expired' }],
    });
  });

  it('no order is prepared for a tranche whose report was not accepted', async () => {
    const grantee = await aGrantee(application, fund, call, 10_000_00n);
    await aConfirmedPayee(application, fund, grantee);
    const query = `mutation ($input: PreparePaymentOrderInput!) { preparePaymentOrder(input: $input) { __typename ... on Problem { message } } }`;
    const input = { trancheId: grantee.trancheIds[1], idempotencyKey: 'k' };
    const answer = await ask<{ preparePaymentOrder: object }>(application, fund.financeOfficer, query, { input });
    expect(answer.data?.preparePaymentOrder).toMatchObject({
      __typename: 'WrongState',
      message: expect.stringContaining('conditions of this tranche'),
    });
  });

  it('an order that two people authorised stays as it was', async () => {
    const { orderId } = await anOrder();
    await authorise(application, fund, orderId);
    expect(await authoriseAs(fund.secondOfficer, orderId)).toMatchObject({ __typename: 'SamePersonTwice' });
    const change = `UPDATE payment_orders SET amount_minor = amount_minor + 1 WHERE id = $1`;
    await expect(inTransaction(application, (tx) => tx.query(change, [orderId]))).rejects.toThrow('does not change');
  });
});
