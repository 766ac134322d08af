import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, currency, divideRounded, MAX_AMOUNT_MINOR, money, parseRate, type Rounding } from './index.ts';

const EUR = currency('EUR');
const JPY = currency('JPY');
const KES = currency('KES');
const KWD = currency('KWD');
const seeded = { seed: 4217, numRuns: 500 };

describe('convert', () => {
  it('uses the rate between major units, whatever the exponents', () => {
    expect(expectOk(convert(money(100_00n, EUR), '129.35', KES, 'half-even'))).toEqual(money(12_935_00n, KES));
    expect(expectOk(convert(money(100_00n, EUR), '163.071', JPY, 'half-even'))).toEqual(money(16_307n, JPY));
    expect(expectOk(convert(money(1_000_000n, JPY), '0.00207', KWD, 'half-even'))).toEqual(money(2_070_000n, KWD));
  });

  it.each<[Rounding, bigint[]]>([
    ['half-even', [2n, 2n, 4n, -2n, -2n, -4n]],
    ['half-up', [2n, 3n, 4n, -2n, -3n, -4n]],
    ['down', [1n, 2n, 3n, -1n, -2n, -3n]],
    ['up', [2n, 3n, 4n, -2n, -3n, -4n]],
  ])('rounds halves %s', (rounding, expected) => {
    expect([15n, 25n, 35n, -15n, -25n, -35n].map((tenths) => divideRounded(tenths, 10n, rounding))).toEqual(expected);
  });

  it('takes an exact ratio where a decimal would not do', () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(expectOk(convert(money(100n, EUR), third, EUR, 'half-even'))).toEqual(money(33n, EUR));
  });

  it.each(['', '0', '0.000', '-1', '1,5', '1e3', ' 1', '.5', '9'.repeat(41)])('refuses the rate %j', (rate) => {
    expect(convert(money(1n, EUR), rate, KES, 'down')).toEqual({ ok: false, error: { type: 'InvalidRate' } });
    expect(parseRate(rate).ok).toBe(false);
  });

  it('refuses a ratio that is not positive, and a result out of range', () => {
    const refused = convert(money(1n, EUR), { numerator: 1n, denominator: 0n }, KES, 'down');
    expect(refused).toEqual({ ok: false, error: { type: 'InvalidRate' } });
    expect(convert(money(MAX_AMOUNT_MINOR, EUR), '1.01', KES, 'down')).toMatchObject({ error: { type: 'OutOfRange' } });
  });

  it('is off by less than one minor unit, by at most half of one where it rounds to the nearest', () => {
    const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const rates = fc.bigInt({ min: 1n, max: 10n ** 9n });
    const roundings = fc.constantFrom<Rounding>('half-even', 'half-up', 'down', 'up');
    fc.assert(
      fc.property(amounts, rates, roundings, (amountMinor, millionths, rounding) => {
        const rate = { numerator: millionths, denominator: 10n ** 6n };
        const converted = expectOk(convert(money(amountMinor, EUR), rate, KES, rounding));
        const error = converted.amountMinor * rate.denominator - amountMinor * millionths;
        const size = error < 0n ? -error : error;
        expect(rounding.startsWith('half') ? size * 2n <= rate.denominator : size < rate.denominator).toBe(true);
      }),
      seeded,
    );
  });
});
