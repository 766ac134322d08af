import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { allocateToReserve, Ledger } from '../../src/modules/ledger/index.ts';
import { AcceptAgreement } from '../../src/modules/grants/application/accept-agreement.ts';
import { ScreenOrganisation, VetOrganisation } from '../../src/modules/organisations/index.ts';
import {
  AuthorisePayment,
  ConfirmPayeeDetails,
  CreateBatch,
  PreparePaymentOrder,
  SavePayeeDetails,
  SavePayingAccount,
} from '../../src/modules/payments/index.ts';
import { aFund, type TestFund } from './fund.ts';
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
} from './grants.ts';
import { inTransaction } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface TestGrantee extends TestApplicant {
  readonly awardId: string;
  /** The first is accepted with the agreement, the second waits for a report. */
  readonly trancheIds: readonly string[];
}

export const KENYAN_BANK = {
  currency: 'EUR',
  holderName: 'Amani Digital Rights',
  streetName: 'Moi Avenue',
  buildingNumber: '12',
  postCode: '80100',
  townName: 'Mombasa',
  country: 'KE',
  accountNumber: '01148123456789',
  bic: 'KCBLKENX',
};
export const FUND_BANK = {
  currency: 'EUR',
  holderName: 'Fund for affected people',
  townName: 'Frankfurt',
  country: 'DE',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
};

/** A fund with money in the bank, a reserve that bears what banks keep, and an account to pay from. */
export async function aPayingFund(application: TestApplication, amountMinor = 200_000_00n): Promise<TestFund> {
  const fund = await aFund(application);
  await clearedMoney(application, fund, amountMinor);
  const reserve = {
    ...allocateToReserve(money(1_000_00n, currency('EUR'))),
    ...{ fundId: fund.fund.id, effectiveOn: '2026-11-21', causeType: 'resolution', causeId: 'R-1' },
  };
  await inTransaction(application, async (tx) =>
    expectOk(
      await application.get(Ledger).post(tx, { ...reserve, idempotencyKey: 'reserve', memo: 'A reserve for losses' }),
    ),
  );
  const officer = await actorOf(application, fund.financeOfficer);
  expectOk(await application.get(SavePayingAccount).execute(officer, { fundId: fund.fund.id, ...FUND_BANK }));
  return fund;
}

/** An NGO with an accepted award of EUR 40,000 in two tranches, vetted and screened. */
export async function aGrantee(
  application: TestApplication,
  fund: TestFund,
  call: { id: string },
  amountMinor = 40_000_00n,
): Promise<TestGrantee> {
  const applicant = await anApplicant(application);
  const applicationId = await aSubmittedApplication(application, call, applicant);
  await makeEligible(application, fund, applicationId);
  expectOk(await decide(application, fund, await proposeAward(application, fund, applicationId, amountMinor), 'yes'));
  const [award] = await inTransaction(application, (tx) =>
    tx.query<{ id: string }>(`SELECT id FROM awards WHERE application_id = $1`, [applicationId]),
  );
  const signatory = await actorOf(application, applicant.signatory);
  const agreement = { awardId: award!.id, publicationMode: 'named' as const };
  expectOk(await application.get(AcceptAgreement).execute(signatory, agreement));
  const tranches = await inTransaction(application, (tx) =>
    tx.query<{ id: string }>(`SELECT id FROM tranches WHERE award_id = $1 ORDER BY number`, [award!.id]),
  );
  await assure(application, fund, applicant.organisationId);
  return { ...applicant, awardId: award!.id, trancheIds: tranches.map((one) => one.id) };
}

export async function assure(application: TestApplication, fund: TestFund, organisationId: string): Promise<void> {
  const officer = await actorOf(application, fund.grantsOfficer);
  const evidence = 'Looked up in the register and on the lists.';
  const vetting = { organisationId, outcome: 'passed' as const, evidence, expiresOn: '2027-11-20' };
  expectOk(await application.get(VetOrganisation).execute(officer, vetting));
  const lists = ['UN consolidated list'];
  const screening = { organisationId, outcome: 'clear' as const, lists, evidence, expiresOn: '2027-02-20' };
  expectOk(await application.get(ScreenOrganisation).execute(officer, screening));
}

/** Bank details that a second officer has confirmed; answers the payee's id. */
export async function aConfirmedPayee(
  application: TestApplication,
  fund: TestFund,
  grantee: TestApplicant,
  bank: Partial<typeof KENYAN_BANK> = {},
): Promise<string> {
  const payeeId = await enterDetails(application, grantee, bank);
  await confirmDetails(application, fund, payeeId, 1);
  return payeeId;
}

export async function enterDetails(
  application: TestApplication,
  { organisationId, signatory }: TestApplicant,
  bank: Partial<typeof KENYAN_BANK> = {},
): Promise<string> {
  const actor = await actorOf(application, signatory);
  return expectOk(await application.get(SavePayeeDetails).execute(actor, { organisationId, ...KENYAN_BANK, ...bank }));
}

export async function confirmDetails(application: TestApplication, fund: TestFund, payeeId: string, version: number) {
  const evidence = 'Called the number known from the vetting; the director read the last digits out.';
  const second = await actorOf(application, fund.secondOfficer);
  const input = { payeeId, version, outcome: 'confirmed' as const, evidence };
  expectOk(await application.get(ConfirmPayeeDetails).execute(second, input));
}

export async function aPreparedOrder(application: TestApplication, fund: TestFund, trancheId: string): Promise<string> {
  const finance = await actorOf(application, fund.financeOfficer);
  const input = { trancheId, idempotencyKey: randomUUID() };
  return expectOk(await application.get(PreparePaymentOrder).execute(finance, input));
}

export async function authorise(application: TestApplication, fund: TestFund, orderId: string): Promise<void> {
  for (const person of [fund.financeOfficer, fund.secondOfficer])
    expectOk(await application.get(AuthorisePayment).execute(await actorOf(application, person), orderId));
}

/** A batch of every authorised order; the worker has sent or refused each. */
export async function aSentBatch(application: TestApplication, fund: TestFund): Promise<string> {
  const finance = await actorOf(application, fund.financeOfficer);
  const input = { fundId: fund.fund.id, executeOn: '2026-11-23', idempotencyKey: randomUUID() };
  const batchId = expectOk(await application.get(CreateBatch).execute(finance, input));
  await application.drain();
  return batchId;
}

export interface TestLine {
  readonly orderId: string;
  readonly direction: 'credit' | 'debit';
  readonly amountMinor: bigint;
  readonly reference?: string;
}

/** A camt.053 file of the fund's euro account, as its bank would send it. */
export function statementOf(lines: readonly TestLine[], statementId = 'S-1', accountNumber = FUND_BANK.iban): string {
  const decimal = (minor: bigint) => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
  const entries = lines.map(
    ({ orderId, direction, amountMinor, reference = orderId }) => `<Ntry>
      <Amt Ccy="EUR">${decimal(amountMinor)}</Amt><CdtDbtInd>${direction === 'debit' ? 'DBIT' : 'CRDT'}</CdtDbtInd>
      <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-21</Dt></BookgDt><AcctSvcrRef>${reference.slice(0, 35)}</AcctSvcrRef>
      <BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>
      <NtryDtls><TxDtls><Refs><EndToEndId>${orderId.replaceAll('-', '')}</EndToEndId></Refs>
      <Amt Ccy="EUR">${decimal(amountMinor)}</Amt><CdtDbtInd>${direction === 'debit' ? 'DBIT' : 'CRDT'}</CdtDbtInd></TxDtls></NtryDtls>
    </Ntry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
  <GrpHdr><MsgId>M-${statementId}</MsgId><CreDtTm>2026-11-21T08:00:00Z</CreDtTm></GrpHdr>
  <Stmt><Id>${statementId}</Id><CreDtTm>2026-11-21T08:00:00Z</CreDtTm>
  <Acct><Id><IBAN>${accountNumber}</IBAN></Id></Acct>${entries.join('\n')}</Stmt>
</BkToCstmrStmt></Document>`;
}
export { aPublishedCall };
