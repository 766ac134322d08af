import { currency, money, toDecimalString } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatements } from './camt053.ts';
import { addsUp, statementDifference } from './statement-difference.ts';

// Own files in the shapes of versions 08 and 02: `Pty` and `Sts/Cd` came with the later ones.
const read = (name: string): string =>
  readFileSync(new URL(`../../test/fixtures/${name}.xml`, import.meta.url), 'utf8');
const xml = read('camt053-v08');
const EUR = currency('EUR');

function faultAfter(search: string | RegExp, replacement: string): unknown {
  const changed = xml.replace(search, replacement);
  expect(changed).not.toBe(xml);
  const result = readStatements(changed);
  return result.ok ? 'read' : result.error;
}

describe('a bank statement', () => {
  const [statement] = expectOk(readStatements(xml));
  const entries = statement?.entries ?? [];

  it('tells which account, and which of its statements', () => {
    expect(statement).toMatchObject({
      statementId: '2026-11-24-EUR',
      sequenceNumber: '226',
      accountNumber: 'NL91ABNA0417164300',
    });
  });

  it('confirms a payment by its end-to-end id', () => {
    expect(entries[0]).toMatchObject({ status: 'BOOK', bookingDate: '2026-11-24', valueDate: '2026-11-24' });
    expect(entries[0]?.transactions).toEqual([
      {
        amount: money(1_234_50n, EUR),
        direction: 'debit',
        endToEndId: '019aa5f27c1e7b3a9d405f2c1e8b7a61',
        remittanceText: 'Tranche 1 of 2',
        bankReference: 'ABNA-77120-1',
        counterpartyName: 'Stichting Lodz + Sohne',
        counterpartyAccount: 'BE71096123456769',
        returnReasonCode: undefined,
      },
    ]);
  });

  it('takes a batch apart into its payments', () => {
    const payments = entries[1]?.transactions.map(({ amount, endToEndId }) => [toDecimalString(amount), endToEndId]);
    expect(payments).toEqual([
      ['150.00', '019aa5f27c1e7b3a9d405f2c1e8b7a62'],
      ['250.00', undefined],
    ]);
  });

  it('shows what came back, and why', () => {
    expect(entries[2]).toMatchObject({ direction: 'credit', isReversal: true });
    expect(entries[2]?.transactions[0]).toMatchObject({ amount: money(77_00n, EUR), returnReasonCode: 'AC04' });
  });

  it('shows who sent money and with which reference', () => {
    expect(entries[3]?.transactions[0]).toMatchObject({
      counterpartyName: 'Example Technologies & Co',
      remittanceText: 'RF18539007547034',
    });
  });

  it('keeps an entry without details as one line', () => {
    expect(entries[4]).toMatchObject({ additionalText: 'Charges November' });
    expect(entries[4]?.transactions).toMatchObject([{ amount: money(65_00n, EUR), direction: 'debit' }]);
  });

  it('counts what moved on the account, whatever the payment was instructed in', () => {
    const dollars = '<Amt Ccy="USD">1300.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RltdPties>';
    const [instructed] = expectOk(readStatements(xml.replace('<RltdPties>', dollars)));
    expect(instructed?.entries[0]?.transactions[0]?.amount).toEqual(money(1_234_50n, EUR));
  });

  it('adds up: opening balance and booked entries make the closing balance', () => {
    expect(entries).toHaveLength(6);
    expect(statement && statementDifference(statement)).toEqual(money(0n, EUR));
  });

  it('does not add up once a line is gone', () => {
    const [cut] = expectOk(readStatements(xml.replace(/<Ntry>\s*<Amt Ccy="EUR">77\.00[\s\S]*?<\/Ntry>/, '')));
    expect(cut && addsUp(cut)).toBe(false);
    expect(cut && statementDifference(cut)).toEqual(money(77_00n, EUR));
  });

  it('of an older version, with prefixes, in yen, two in one file', () => {
    const statements = expectOk(readStatements(read('camt053-v02')));
    expect(statements.map(({ statementId }) => statementId)).toEqual(['JPY-1', 'JPY-2']);
    expect(statements[0]?.entries[0]).toMatchObject({ amount: money(1_500_000n, currency('JPY')), status: 'BOOK' });
    const [payment] = statements[0]?.entries[0]?.transactions ?? [];
    expect(payment).toMatchObject({ counterpartyName: 'Example KK', remittanceText: 'PO <4711>' });
    expect(statements.every(addsUp)).toBe(true);
  });
});

describe('a statement is refused', () => {
  it('when it declares a document type, which could define entities', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<Document xmlns=';
    expect(faultAfter('<Document xmlns=', bomb)).toEqual({ type: 'DoctypeRefused' });
    expect(faultAfter('Tranche 1', '&x;')).toMatchObject({ type: 'NotWellFormed' });
  });

  it('when it is cut off, not XML, empty, or nested without end', () => {
    expect(readStatements(xml.slice(0, 2000))).toMatchObject({ error: { type: 'NotWellFormed' } });
    expect(readStatements('IBAN;amount\nNL91;5')).toMatchObject({ error: { type: 'NotWellFormed', line: 2 } });
    expect(readStatements('')).toMatchObject({ error: { type: 'NotWellFormed' } });
    expect(readStatements('<a>'.repeat(100_000))).toEqual({ ok: false, error: { type: 'TooLarge' } });
  });

  it('when it is another message', () => {
    expect(faultAfter('camt.053.001.08', 'camt.052.001.08')).toMatchObject({ type: 'NotAStatement' });
    expect(readStatements('<html/>')).toMatchObject({ error: { type: 'NotAStatement', namespace: '' } });
  });

  it.each<[string, string | RegExp, string, unknown]>([
    [
      'an inexact amount',
      '1234.50',
      '1234.505',
      { type: 'InvalidField', path: 'Stmt[0]/Ntry[0]/Amt', given: '1234.505 EUR' },
    ],
    [
      'a negative amount',
      '1234.50',
      '-1234.50',
      { type: 'InvalidField', path: 'Stmt[0]/Ntry[0]/Amt', given: '-1234.50 EUR' },
    ],
    [
      'an unknown currency',
      'Ccy="EUR">1234',
      'Ccy="ABC">1234',
      { type: 'InvalidField', path: 'Stmt[0]/Ntry[0]/Amt', given: '1234.50 ABC' },
    ],
    [
      'no direction',
      '>1234.50</Amt><CdtDbtInd>DBIT</CdtDbtInd>',
      '>1234.50</Amt>',
      { type: 'MissingField', path: 'Stmt[0]/Ntry[0]/CdtDbtInd' },
    ],
    [
      'a day that is none',
      '<ValDt><Dt>2026-11-24',
      '<ValDt><Dt>2026-11-31',
      { type: 'InvalidField', path: 'Stmt[0]/Ntry[0]/ValDt', given: '2026-11-31' },
    ],
    [
      'no account',
      'IBAN>NL91ABNA0417164300</IBAN',
      'Xyz></Xyz',
      { type: 'MissingField', path: 'Stmt[0]/Acct/Id/IBAN' },
    ],
    [
      'a batch without amounts',
      /<AmtDtls>.*<\/AmtDtls>/,
      '',
      { type: 'MissingField', path: 'Stmt[0]/Ntry[1]/NtryDtls/TxDtls[1]/Amt' },
    ],
    ['a flag that is none', '>true<', '>yes<', { type: 'InvalidField', path: 'Stmt[0]/Ntry[2]/RvslInd', given: 'yes' }],
  ])('for %s, naming the place', (_, search, replacement, fault) => {
    expect(faultAfter(search, replacement)).toEqual(fault);
  });
});
