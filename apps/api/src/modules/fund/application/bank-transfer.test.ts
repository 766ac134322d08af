import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund, type TestFund } from '../../../../test/support/fund.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Contribution } from '../domain/contribution.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { Contribute } from './contribute.ts';
import { DecideBankTransfer } from './decide-bank-transfer.ts';
import { PoolReader } from './pool-reader.ts';
import { RecordBankTransfer } from './record-bank-transfer.ts';

const EUR = currency('EUR');
const eur = (minor: number) => money(BigInt(minor), EUR);

let application: TestApplication;
let fund: TestFund;
let finance: Actor;
let second: Actor;
beforeAll(async () => {
  application = await startTestApplication();
  fund = await aFund(application, { maxSharePercent: 40 });
  finance = await actorOf(application, fund.financeOfficer);
  second = await actorOf(application, fund.secondOfficer);
});
afterAll(() => application.close());

async function aPayer(): Promise<{ actor: Actor; organisationId: string }> {
  const organisationId = await anOrganisation(application, 'company');
  const person = await aPerson(application);
  await giveRole(application, person, organisationId, 'company_finance');
  return { actor: await actorOf(application, person), organisationId };
}

async function promise(amountMinor: number, payer?: { actor: Actor; organisationId: string }): Promise<Contribution> {
  const { actor, organisationId } = payer ?? (await aPayer());
  const input = {
    fundSlug: fund.fund.slug,
    organisationId,
    amount: eur(amountMinor),
    rail: 'transfer',
    purchaseOrder: null,
  } as const;
  return expectOk(await application.get(Contribute).execute(actor, { ...input, idempotencyKey: randomUUID() }));
}

const record = (
  contribution: Contribution,
  amountMinor: number,
  changes: { bankReference?: string; reference?: string; valueOn?: string } = {},
) =>
  application.get(RecordBankTransfer).execute(finance, {
    fundSlug: fund.fund.slug,
    reference: contribution.reference.replace(/(.{4})/g, '$1 ').toLowerCase(),
    amount: eur(amountMinor),
    valueOn: application.clock.now().toISOString().slice(0, 10),
    bankReference: randomUUID(),
    ...changes,
  });

async function arrive(amountMinor: number, payer?: { actor: Actor; organisationId: string }): Promise<Contribution> {
  const contribution = await promise(amountMinor, payer);
  const transfer = expectOk(await record(contribution, amountMinor));
  expectOk(await application.get(DecideBankTransfer).confirm(second, transfer.id));
  return (await inTransaction(application, (tx) => application.get(ContributionRepository).byId(tx, contribution.id)))!;
}

const free = () =>
  inTransaction(application, async (tx) => (await application.get(PoolReader).free(tx, fund.fund.id, EUR)).amountMinor);

/** A digit for a digit, a letter for a letter: ISO 11649 finds every such slip, but not every digit that became a letter. */
function withLastSignMistyped(reference: string): string {
  const next =
    { '9': '0', Z: 'A' }[reference.slice(-1)] ?? String.fromCharCode(reference.charCodeAt(reference.length - 1) + 1);
  return reference.slice(0, -1) + next;
}

describe('a bank transfer', () => {
  it('entered by one officer counts when another has confirmed it, and clears at once', async () => {
    const contribution = await promise(250_000);
    const transfer = expectOk(await record(contribution, 250_000));
    expect(await free()).toBe(0n);
    const self = await application.get(DecideBankTransfer).confirm(finance, transfer.id);
    expect(self).toMatchObject({ ok: false, error: { type: 'SamePerson' } });
    expect(await free()).toBe(0n);
    expectOk(await application.get(DecideBankTransfer).confirm(second, transfer.id));
    expect(await free()).toBe(250_000n);
    const again = await application.get(DecideBankTransfer).confirm(second, transfer.id);
    expect(again).toMatchObject({ ok: false, error: { type: 'WrongState', state: 'confirmed' } });
  });

  it('confirmed by two clicks at once is booked once', async () => {
    const before = await free();
    const transfer = expectOk(await record(await promise(1_000), 1_000));
    const confirm = () => application.get(DecideBankTransfer).confirm(second, transfer.id);
    const results = await Promise.all([confirm(), confirm(), confirm()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await free()).toBe(before + 1_000n);
  });

  it('is refused with a wrong reference, in another currency, from the future, or entered twice', async () => {
    const contribution = await promise(5_000);
    const mistyped = withLastSignMistyped(contribution.reference);
    expect(await record(contribution, 5_000, { reference: mistyped })).toMatchObject({
      error: { faults: [{ code: 'check_digits' }] },
    });
    expect(await record(contribution, 5_000, { reference: 'RF18539007547034' })).toMatchObject({
      error: { faults: [{ code: 'unknown' }] },
    });
    expect(await record(contribution, 5_000, { valueOn: '2027-01-01' })).toMatchObject({
      error: { faults: [{ code: 'in_future' }] },
    });
    const transfer = expectOk(await record(contribution, 5_000, { bankReference: 'LINE-1' }));
    expect(await record(contribution, 5_000, { bankReference: 'LINE-1' })).toMatchObject({
      error: { type: 'AlreadyEntered' },
    });
    expectOk(
      await application.get(DecideBankTransfer).reject(second, transfer.id, 'The amount on the statement is another.'),
    );
    expectOk(await record(contribution, 4_990, { bankReference: 'LINE-1' }));
  });

  it('cannot be entered or confirmed by the officers of another fund', async () => {
    const other = await aFund(application);
    const stranger = await actorOf(application, other.secondOfficer);
    const transfer = expectOk(await record(await promise(700), 700));
    expect(await application.get(DecideBankTransfer).confirm(stranger, transfer.id)).toMatchObject({
      error: { type: 'NotFound' },
    });
  });
});

describe('the share limit', () => {
  it('exempts the first cycle, then holds what is above it until later cycles', async () => {
    const giant = await aPayer();
    expect(await arrive(1_000_000, giant)).toMatchObject({ state: 'cleared', heldByShareLimit: false });
    application.clock.advance(366 * DAY_MS);
    const receivedLastCycle = 1_000_000n + 250_000n + 1_000n;
    const held = await arrive(2_000_000, giant);
    // 40 % of this cycle's two million is more than 40 % of the last one's.
    expect(receivedLastCycle < 2_000_000n).toBe(true);
    expect(held).toMatchObject({ state: 'partly_cleared', clearedMinor: 800_000n, heldByShareLimit: true });
    const small = await arrive(100_000);
    expect(small).toMatchObject({ state: 'cleared', clearedMinor: 100_000n });
    application.clock.advance(366 * DAY_MS);
    await arrive(10);
    const later = await inTransaction(application, (tx) => application.get(ContributionRepository).byId(tx, held.id));
    expect(later!.clearedMinor).toBeGreaterThan(held.clearedMinor);
  });
});
