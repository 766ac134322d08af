import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasQuorum, meetsThreshold, outcomeOf, tallyOf, THRESHOLDS, type Tally } from './decision.ts';
import { levelOf } from './severity.ts';

const SEED = { seed: 20261122, numRuns: 500 };
const chamberAndTally = fc
  .record({ seats: fc.nat(25), conflicted: fc.nat(25), yes: fc.nat(25), no: fc.nat(25), abstain: fc.nat(25) })
  .map(({ seats, conflicted, ...tally }) => ({
    chamber: { seats, eligible: Math.max(0, seats - conflicted) },
    tally,
  }))
  .filter(({ chamber, tally }) => tally.yes + tally.no + tally.abstain <= chamber.eligible);
const threshold = fc.constantFrom(...THRESHOLDS);
const tallied = (yes: number, no: number, abstain = 0): Tally => ({ yes, no, abstain });

describe('a decision of representatives', () => {
  it('passes exactly where its quorum and its threshold are met, in exact fractions', () => {
    const least = { majority: 0, two_thirds: 2 / 3, three_quarters: 3 / 4 };
    fc.assert(
      fc.property(chamberAndTally, threshold, ({ chamber, tally }, rule) => {
        const { yes, no, abstain } = tally;
        const present = yes + no + abstain;
        const quorum = present > chamber.eligible / 2 && (present >= 2 || chamber.seats === 1);
        const enough = yes > no && yes / (yes + no) >= least[rule] - 1e-9;
        expect(outcomeOf(chamber, tally, rule)).toBe(quorum ? (enough ? 'passed' : 'failed') : 'no_quorum');
      }),
      SEED,
    );
  });

  it('never passes with a tie, nor by abstentions alone', () => {
    fc.assert(
      fc.property(threshold, fc.nat(12), fc.nat(12), (rule, votes, abstain) => {
        expect(meetsThreshold(tallied(votes, votes, abstain), rule)).toBe(false);
      }),
      SEED,
    );
  });

  it('never turns from passed to failed by another yes, nor the other way by another no', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), threshold, (yes, no, rule) => {
        const passed = meetsThreshold(tallied(yes, no), rule);
        if (passed) expect(meetsThreshold(tallied(yes + 1, no), rule)).toBe(true);
        else expect(meetsThreshold(tallied(yes, no + 1), rule)).toBe(false);
      }),
      SEED,
    );
  });

  it('counts abstainers as present', () => {
    expect(hasQuorum({ seats: 5, eligible: 5 }, tallied(1, 0, 2))).toBe(true);
    expect(hasQuorum({ seats: 5, eligible: 5 }, tallied(2, 0, 0))).toBe(false);
    expect(hasQuorum({ seats: 3, eligible: 1 }, tallied(1, 0, 0))).toBe(false);
  });

  it('counts nobody who may not vote today', () => {
    const votes = [
      { memberId: 'seated', choice: 'yes' },
      { memberId: 'resigned', choice: 'no' },
    ] as const;
    expect(tallyOf(votes, ['seated', 'absent'])).toEqual(tallied(1, 0));
  });
});

describe('severity', () => {
  const marks = fc.integer({ min: 1, max: 4 });
  const RANK = { moderate: 0, serious: 1, severe: 2 };

  it('never falls where one of the three rises', () => {
    fc.assert(
      fc.property(marks, marks, fc.integer({ min: 1, max: 3 }), (scale, scope, irremediability) => {
        const before = RANK[levelOf({ scale, scope, irremediability })];
        expect(RANK[levelOf({ scale, scope, irremediability: irremediability + 1 })]).toBeGreaterThanOrEqual(before);
      }),
      SEED,
    );
  });

  it('is severe for what cannot be put right, however few it reaches', () => {
    expect(levelOf({ scale: 1, scope: 1, irremediability: 4 })).toBe('severe');
    expect(levelOf({ scale: 2, scope: 2, irremediability: 2 })).toBe('serious');
    expect(levelOf({ scale: 2, scope: 2, irremediability: 1 })).toBe('moderate');
  });
});
