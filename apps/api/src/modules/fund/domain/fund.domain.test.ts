import { currency, money } from '@baraza/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditorReference, isCreditorReference, normaliseReference } from './creditor-reference.ts';
import { addMonths, cycleOn } from './cycle.ts';
import { fromProviderAmount, toProviderAmount } from './provider-amount.ts';
import { shareAllowanceMinor } from './share-limit.ts';

describe('creditor references (ISO 11649)', () => {
  it.each(['RF18539007547034', 'RF471234567890', 'RF45G72UUR'])('knows the published example %s', (reference) => {
    expect(isCreditorReference(reference)).toBe(true);
  });

  it('are made valid, and one wrong character is found', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(bytes, fc.nat(11), (random, place) => {
        const reference = creditorReference(random);
        expect(isCreditorReference(normaliseReference(` ${reference.toLowerCase()} `))).toBe(true);
        const other = reference[4 + place] === 'Z' ? 'Y' : 'Z';
        expect(isCreditorReference(reference.slice(0, 4 + place) + other + reference.slice(5 + place))).toBe(false);
      }),
      { seed: 11649 },
    );
  });
});

describe('the provider’s amounts', () => {
  it.each([
    ['EUR', 125_000n, 125_000],
    ['JPY', 125_000n, 125_000],
    ['KWD', 125_000n, 125_000],
    ['ISK', 125n, 12_500],
    ['UGX', 125n, 12_500],
    ['MGA', 500n, 5],
  ])('%s %d travels as %d and back', (code, minor, provider) => {
    expect(toProviderAmount(money(minor, currency(code)))).toBe(provider);
    expect(fromProviderAmount(provider, code.toLowerCase())).toEqual(money(minor, currency(code)));
  });

  it('that have no exact equal are not rounded', () => {
    expect(toProviderAmount(money(501n, currency('MGA')))).toBeNull();
    expect(fromProviderAmount(12_550, 'isk')).toBeNull();
    expect(fromProviderAmount(1, 'xxx')).toBeNull();
  });
});

describe('cycles', () => {
  it('begin on the day of the founding, or on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(cycleOn('2026-03-15', 12, '2027-03-14')).toEqual({
      number: 1,
      startsOn: '2026-03-15',
      endsOn: '2027-03-15',
    });
    expect(cycleOn('2026-03-15', 12, '2027-03-15')).toMatchObject({ number: 2 });
  });
});

describe('the share limit', () => {
  const question = {
    maxSharePercent: 30,
    isFirstCycle: false,
    receivedLastCycleMinor: 0n,
    clearedOfContributorMinor: 0n,
  };

  it('never lets one contributor have more than its share of the measure', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 1, max: 100 }), (current, last, cleared, percent) => {
        const asked = {
          ...question,
          maxSharePercent: percent,
          receivedThisCycleMinor: current,
          receivedLastCycleMinor: last,
        };
        const left = shareAllowanceMinor({ ...asked, clearedOfContributorMinor: cleared })!;
        const measure = current > last ? current : last;
        if (left > 0n) expect((cleared + left) * 100n).toBeLessThanOrEqual(measure * BigInt(percent));
        expect(left).toBeGreaterThanOrEqual(0n);
      }),
      { seed: 4 },
    );
  });

  it('does not apply in the first cycle', () => {
    expect(shareAllowanceMinor({ ...question, isFirstCycle: true, receivedThisCycleMinor: 0n })).toBeNull();
  });
});
