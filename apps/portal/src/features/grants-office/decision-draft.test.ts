import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionFaults, restMinor, withAnotherTranche, withTranche, type DecisionDraft } from './decision-draft.ts';

const limits = { ceilingMinor: 40_000_00n, leftMinor: 60_000_00n, today: '2026-11-21' };
const draft: DecisionDraft = {
  outcome: 'award',
  amountMinor: '3000000',
  tranches: [{ key: 1, amountMinor: '3000000', dueOn: '2026-12-15', condition: 'agreement' }],
  reasons: 'The need is great and the plan is sound.',
  way: 'written',
  meetingOn: '',
  closesOn: '2026-12-05',
};
const found = (changed: Partial<DecisionDraft>) =>
  decisionFaults({ ...draft, ...changed }, limits).map(({ fault }) => fault);

describe('a decision to be proposed', () => {
  it('is ready when its parts add up to the last unit', () => {
    expect(found({})).toEqual([]);
    expect(found({ amountMinor: '3000001' })).toEqual(['tranche-sum']);
  });

  it('stays within what one award may be', () => {
    const amountMinor = '4000001';
    const tranches = [{ ...draft.tranches[0]!, amountMinor }];
    expect(found({ amountMinor, tranches })).toEqual(['amount-above-ceiling']);
  });

  it('needs days in their order, reasons, and a day after today', () => {
    const second = { key: 2, amountMinor: '1000000', dueOn: '2026-12-01', condition: 'report' } as const;
    const tranches = [{ ...draft.tranches[0]!, amountMinor: '2000000' }, second];
    expect(found({ tranches, reasons: 'Good.', closesOn: '2026-11-21' })).toEqual([
      'tranche-order',
      'reasons-short',
      'closing-past',
    ]);
  });

  it('asks no money of a refusal', () => {
    expect(found({ outcome: 'decline', amountMinor: null, tranches: [] })).toEqual([]);
  });

  it('fills what is left into the next part, whatever the first one is', () => {
    const amounts = fc.bigInt({ min: 0n, max: 3_000_000n });
    fc.assert(
      fc.property(amounts, (first) => {
        const changed = withTranche(draft, 1, { amountMinor: String(first) });
        expect(restMinor(withAnotherTranche(changed))).toBe(0n);
      }),
      { seed: 7 },
    );
  });
});
