import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBankDetails, type BankDetailsInput } from './check-bank-details.ts';
import { matchStatementLine, type LineToMatch, type OrderToMatch } from './match-statement-line.ts';
import { accountHintOf, accountIdentityOf } from './payee.ts';

const KENYAN: BankDetailsInput = {
  holderName: 'Amani Digital Rights',
  townName: 'Mombasa',
  country: 'ke',
  accountNumber: '01148-123456789',
  bic: 'kcblkenx',
};
const faultsOf = (change: Partial<BankDetailsInput>): string[] => {
  const checked = checkBankDetails({ ...KENYAN, ...change });
  return checked.ok ? [] : checked.error.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('bank details', () => {
  it('are taken as people type them, and kept as banks want them', () => {
    const iban = checkBankDetails({ ...KENYAN, accountNumber: '', bic: '', iban: 'be71 0961 2345 6769' });
    expect(iban).toMatchObject({
      ok: true,
      value: {
        address: { country: 'KE' },
        account: { type: 'iban', iban: 'BE71096123456769' },
        bank: { type: 'from-iban' },
      },
    });
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<BankDetailsInput>, string[]]>([
    ['a digit of an IBAN', { accountNumber: null, iban: 'BE71 0961 2345 6768' }, ['iban malformed']],
    ['IBAN and account number', { iban: 'BE71 0961 2345 6769' }, ['accountNumber one_of_two']],
    ['neither', { accountNumber: ' ' }, ['iban one_of_two']],
    ['no bank', { bic: null }, ['bic missing']],
    ['no town', { townName: '' }, ['townName missing']],
    ['a country that is none', { country: 'ZZ' }, ['country unknown_country']],
    ['a name in another script', { holderName: 'منظمة أماني' }, ['holderName not_in_bank_characters']],
    ['a name that banks cut', { holderName: 'x'.repeat(71) }, ['holderName too_long']],
  ])('are refused for %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it('never tell more than a third of a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4,34}$/), (accountNumber) => {
        const hint = accountHintOf({ type: 'other', accountNumber });
        expect(hint.length).toBeLessThanOrEqual(Math.max(1, Math.floor(accountNumber.length / 3)));
        expect(accountNumber.endsWith(hint)).toBe(true);
      }),
      { seed: 5 },
    );
  });

  it('are the same account however they were typed', () => {
    const bank = { type: 'bic', bic: 'KCBLKENX' } as const;
    const branch = { type: 'bic', bic: 'KCBLKENXXXX' } as const;
    const spaced = accountIdentityOf({ account: { type: 'other', accountNumber: '0114 8123' }, bank });
    expect(spaced).toBe(accountIdentityOf({ account: { type: 'other', accountNumber: '01148123' }, bank: branch }));
  });
});

describe('a line of the bank’s statement', () => {
  const order = { id: 'o', amountMinor: 100n, currency: 'EUR', state: 'sent' } as const;
  const sent: OrderToMatch = { order, attempt: { confirmedAt: null }, isKnownFromOtherSource: false };
  const confirmed: OrderToMatch = {
    ...sent,
    order: { ...order, state: 'confirmed' },
    attempt: { confirmedAt: new Date(0) },
  };
  const returned: OrderToMatch = { ...sent, order: { ...order, state: 'returned' } };
  const line = (direction: LineToMatch['direction'], amountMinor: bigint, currency = 'EUR') => ({
    direction,
    amountMinor,
    currency,
  });

  it.each<[string, LineToMatch, OrderToMatch | null, object]>([
    ['confirms what was sent', line('debit', 100n), sent, { state: 'confirmed_payment' }],
    ['is a whole return', line('credit', 100n), confirmed, { state: 'returned_payment', chargeMinor: 0n }],
    ['is a short return', line('credit', 77n), confirmed, { state: 'returned_payment', chargeMinor: 23n }],
    [
      'is a return before its payment was read',
      line('credit', 100n),
      sent,
      { state: 'returned_payment', chargeMinor: 0n },
    ],
    ['is a payment read after its return', line('debit', 100n), returned, { state: 'repeated' }],
    ['does not confirm another amount', line('debit', 101n), sent, { state: 'unexplained', reason: 'amount_differs' }],
    ['does not confirm twice', line('debit', 100n), confirmed, { state: 'unexplained', reason: 'confirmed_before' }],
    [
      'says again what was typed',
      line('debit', 100n),
      { ...confirmed, isKnownFromOtherSource: true },
      { state: 'repeated' },
    ],
    [
      'cannot return more than was paid',
      line('credit', 101n),
      confirmed,
      { state: 'unexplained', reason: 'amount_differs' },
    ],
    ['is of another currency', line('debit', 100n, 'USD'), sent, { state: 'unexplained', reason: 'other_currency' }],
    [
      'names an order that never left',
      line('debit', 100n),
      { ...sent, attempt: null },
      { state: 'unexplained', reason: 'not_sent' },
    ],
    ['names no order', line('debit', 100n), null, { state: 'unexplained', reason: 'no_order' }],
  ])('%s', (_, given, found, expected) => {
    expect(matchStatementLine(given, found)).toEqual(expected);
  });
});
