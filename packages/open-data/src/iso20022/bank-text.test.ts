import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseBic, normaliseIban } from './bank-account.ts';
import { isBankText, toBankText } from './bank-text.ts';
import { endToEndIdOf, paymentOrderIdOf } from './end-to-end-id.ts';

describe('bank text', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'Nguyen Thi Minh Khai'],
    ['  Açaí\t&\nCafé ', 'Acai + Cafe'],
    ['Ɓaƙo Ƙasa', 'Bako Kasa'],
    ['İstanbul ılıca', 'Istanbul ilica'],
    ['50 % – “draft” № 7…', "50 . - 'draft' No 7..."],
    ['a@b_c;d', 'a(at)b-c,d'],
    ['€5', 'EUR 5'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('writes %j as %j', (given, written) => {
    expect(toBankText(given)).toEqual({ ok: true, value: written });
  });

  it.each([
    ['Москва', 'М'],
    ['جمعية', 'ج'],
    ['東京', '東'],
    ['٣', '٣'],
  ])('refuses to guess at %s', (given, character) => {
    expect(toBankText(given)).toEqual({ ok: false, error: { type: 'NotInBankCharacters', character } });
  });

  it('never lets anything else through, and leaves bank text as it is', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        const written = toBankText(text);
        if (!written.ok) return;
        expect(isBankText(written.value)).toBe(true);
        expect(toBankText(written.value)).toEqual(written);
      }),
      { seed: 20022, numRuns: 2000 },
    );
  });
});

describe('identifiers', () => {
  it('turn a payment order into 32 characters and back', () => {
    const id = '019aa5f2-7c1e-7b3a-9d40-5f2c1e8b7a61';
    expect(endToEndIdOf(id)).toBe('019aa5f27c1e7b3a9d405f2c1e8b7a61');
    expect(paymentOrderIdOf(endToEndIdOf(id).toUpperCase())).toBe(id);
    expect(paymentOrderIdOf('RF18 5390 0754 7034')).toBeUndefined();
    expect(() => endToEndIdOf('order 7')).toThrow(TypeError);
  });

  it('accept real IBANs and BICs and nothing else', () => {
    // The example of the SWIFT IBAN registry for the United Kingdom.
    expect(normaliseIban('gb29 nwbk 6016 1331 9268 19')).toBe('GB29NWBK60161331926819');
    expect(normaliseIban('GB29NWBK60161331926818')).toBeUndefined();
    expect(normaliseIban('GB29'.repeat(50_000))).toBeUndefined();
    expect(normaliseBic(' deutdeff ')).toBe('DEUTDEFF');
    expect(normaliseBic('DEUTDEF')).toBeUndefined();
  });
});
