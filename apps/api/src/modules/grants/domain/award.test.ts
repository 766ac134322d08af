import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTranches, trancheAwaitingReport, type Tranche } from './award.ts';

const plan = (amountMinor: bigint, dueOn: string, condition: 'agreement' | 'report') => ({
  amountMinor,
  dueOn,
  condition,
});

describe('the tranches of an award', () => {
  it('add up to it exactly', () => {
    const plans = [plan(60n, '2026-01-01', 'agreement'), plan(40n, '2026-06-01', 'report')];
    expect(checkTranches(100n, plans).ok).toBe(true);
    expect(checkTranches(101n, plans).ok).toBe(false);
  });

  it('begin without a report and never go back in time', () => {
    expect(checkTranches(10n, [plan(10n, '2026-01-01', 'report')]).ok).toBe(false);
    const backwards = [plan(5n, '2026-06-01', 'agreement'), plan(5n, '2026-01-01', 'report')];
    expect(checkTranches(10n, backwards).ok).toBe(false);
  });

  it('are never refused when they are a true split', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 24 }), (amounts) => {
        const plans = amounts.map((amount, index) => plan(amount, '2026-01-01', index === 0 ? 'agreement' : 'report'));
        const total = amounts.reduce((sum, amount) => sum + amount, 0n);
        return checkTranches(total, plans).ok && !checkTranches(total + 1n, plans).ok;
      }),
      { seed: 20261121 },
    );
  });
});

describe('the report that is awaited', () => {
  const tranche = (number: number, state: Tranche['state'], condition: Tranche['condition']): Tranche => ({
    id: String(number),
    awardId: 'a',
    number,
    amountMinor: 1n,
    dueOn: '2026-01-01',
    condition,
    state,
    acceptedAt: null,
  });

  it('belongs to the first tranche that still waits', () => {
    const tranches = [
      tranche(1, 'paid', 'agreement'),
      tranche(3, 'waiting', 'report'),
      tranche(2, 'waiting', 'report'),
    ];
    expect(trancheAwaitingReport({ state: 'agreed' }, tranches)?.number).toBe(2);
  });

  it('is none before the agreement', () => {
    expect(trancheAwaitingReport({ state: 'offered' }, [tranche(1, 'waiting', 'report')])).toBeNull();
  });
});
