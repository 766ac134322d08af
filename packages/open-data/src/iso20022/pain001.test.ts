import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { creditTransferFile, crossBorderBatch, kenyanPayment } from './credit-transfer.examples.ts';
import { sepaBatch, sepaPayment } from './credit-transfer.examples.ts';
import type { CreditTransfer, CreditTransferFile } from './credit-transfer.ts';
import { buildCreditTransferFile } from './pain001.ts';

const schema = readFileSync(new URL('../../schemas/iso20022/pain.001.001.09.xsd', import.meta.url), 'utf8');

async function schemaErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'pain001.xml', contents: xml }, schema: [schema] });
  return errors.map((error) => error.message);
}

function faultsOf(file: CreditTransferFile): string[] {
  const built = buildCreditTransferFile(file);
  return built.ok ? [] : built.error.faults.map(({ path, problem }) => `${path}: ${problem.type}`);
}

function withPayment(change: Partial<CreditTransfer>, batch = crossBorderBatch): CreditTransferFile {
  return { ...creditTransferFile, batches: [{ ...batch, payments: [{ ...kenyanPayment, ...change }] }] };
}

describe('a credit transfer file', () => {
  const xml = expectOk(buildCreditTransferFile(creditTransferFile));

  it('is valid against the published schema', async () => {
    expect(await schemaErrors(xml)).toEqual([]);
  });

  it('would be found invalid by the same check if a mandatory element were missing', async () => {
    expect(await schemaErrors(xml.replace(/<MsgId>.*<\/MsgId>/, ''))).not.toEqual([]);
  });

  it('is the same, byte for byte, for the same payments', () => {
    expect(buildCreditTransferFile(structuredClone(creditTransferFile))).toEqual({ ok: true, value: xml });
  });

  it('carries exact amounts, and control sums that the bank can check', () => {
    expect(xml).toContain('<InstdAmt Ccy="EUR">1234.50</InstdAmt>');
    expect(xml).toContain('<InstdAmt Ccy="JPY">1500000</InstdAmt>');
    expect(xml).toContain('<InstdAmt Ccy="KWD">2070.125</InstdAmt>');
    const sums = [...xml.matchAll(/<NbOfTxs>(\d+)<\/NbOfTxs>\s*<CtrlSum>([\d.]+)</g)].map((m) => [m[1], m[2]]);
    expect(sums).toEqual([
      ['4', '6677304.625'],
      ['1', '1234.50'],
      ['3', '6676070.125'],
    ]);
  });

  it('writes names and texts in the characters banks pass on', () => {
    expect(xml).toContain('<Nm>Stichting Lodz + Sohne</Nm>');
    expect(xml).toContain('<StrtNm>Rue de l&apos;Eglise</StrtNm>');
    expect(xml).toContain('<Ustrd>Tranche 1 .of 2. - &apos;community&apos; report</Ustrd>');
  });

  it('keeps town and country apart and writes no unstructured address line', () => {
    expect(xml).toContain('<TwnNm>Nairobi</TwnNm>');
    expect(xml).toContain('<Ctry>KE</Ctry>');
    expect(xml).not.toContain('AdrLine');
  });

  it('carries the payment order as end-to-end id, and IBANs in electronic form', () => {
    expect(xml).toContain('<EndToEndId>019aa5f27c1e7b3a9d405f2c1e8b7a61</EndToEndId>');
    expect(xml).toContain('<IBAN>BE71096123456769</IBAN>');
  });
});

describe('a credit transfer file is refused', () => {
  it.each<[string, Partial<CreditTransfer>, string]>([
    [
      'a name in another script',
      { creditor: { ...kenyanPayment.creditor, name: 'جمعية' } },
      'creditor.name: NotInBankCharacters',
    ],
    [
      'no town',
      { creditor: { name: 'A', address: { townName: ' ', country: 'KE' } } },
      'creditor.address.townName: Missing',
    ],
    [
      'an unknown country',
      { creditor: { name: 'A', address: { townName: 'B', country: 'UK' } } },
      'creditor.address.country: Malformed',
    ],
    ['nothing to pay', { amount: money(0n, currency('KES')) }, 'amount: NotPositive'],
    ['a negative amount', { amount: money(-1n, currency('KES')) }, 'amount: NotPositive'],
    ['a UUID with hyphens', { endToEndId: '019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a61' }, 'endToEndId: TooLong'],
    ['no end-to-end id', { endToEndId: '' }, 'endToEndId: Missing'],
    ['an id banks would alter', { endToEndId: 'a//b' }, 'endToEndId: Malformed'],
    [
      'wrong check digits',
      { creditorAccount: { type: 'iban', iban: 'BE72096123456769' } },
      'creditorAccount.iban: Malformed',
    ],
    ['a BIC that is none', { creditorBank: { type: 'bic', bic: 'KCBL' } }, 'creditorBank.bic: Malformed'],
    ['no way to tell the bank', { creditorBank: { type: 'from-iban' } }, 'creditorBank: Missing'],
    ['a text that is too long', { remittanceText: 'x'.repeat(141) }, 'remittanceText: TooLong'],
  ])('for %s', (_, change, fault) => {
    expect(faultsOf(withPayment(change))).toEqual([`batches[0].payments[0].${fault}`]);
  });

  it('with every fault named at once', () => {
    const broken = withPayment({ amount: money(0n, currency('KES')), endToEndId: '' });
    expect(faultsOf({ ...broken, createdAt: 'yesterday', messageId: '' })).toEqual([
      'messageId: Missing',
      'createdAt: Malformed',
      'batches[0].payments[0].amount: NotPositive',
      'batches[0].payments[0].endToEndId: Missing',
    ]);
  });

  it('when one payment order is in it twice', () => {
    const twice = { ...creditTransferFile, batches: [{ ...sepaBatch, payments: [sepaPayment, sepaPayment] }] };
    expect(faultsOf(twice)).toEqual(['batches[0].payments[1].endToEndId: Duplicate']);
  });

  it('when there is nothing in it', () => {
    expect(faultsOf({ ...creditTransferFile, batches: [] })).toEqual(['batches: Missing']);
    expect(faultsOf({ ...creditTransferFile, batches: [{ ...sepaBatch, payments: [] }] })).toEqual([
      'batches[0].payments: Missing',
    ]);
  });

  it('when SEPA is asked to move anything but euros between IBANs', () => {
    const debtorAccount = { type: 'other', accountNumber: '417164300' } as const;
    expect(faultsOf(withPayment({}, { ...sepaBatch, debtorAccount }))).toEqual([
      'batches[0].debtorAccount: NotPossibleInSepa',
      'batches[0].payments[0].amount: NotPossibleInSepa',
      'batches[0].payments[0].creditorAccount: NotPossibleInSepa',
    ]);
  });

  it('when its sum has more digits than the standard', () => {
    const huge = money(10n ** 15n, currency('JPY'));
    const fils = money(1n, currency('KWD'));
    const payments = [huge, fils].map((amount, index) => ({ ...kenyanPayment, amount, endToEndId: `p${index}` }));
    expect(faultsOf({ ...creditTransferFile, batches: [{ ...crossBorderBatch, payments }] })).toContain(
      'batches[0]: ControlSumTooLarge',
    );
  });
});
