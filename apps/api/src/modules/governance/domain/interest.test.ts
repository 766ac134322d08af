import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestIn, type Matter, type Tie } from './interest.ts';

const NOTICED = new Date('2026-11-10T09:00:00Z');
const DAY_MS = 86_400_000;
const anId = fc.constantFrom('a', 'b', 'c', 'd');

const aMatter: fc.Arbitrary<Matter> = fc.record({
  itemId: anId,
  fundId: anId,
  subjectId: anId,
  parties: fc.uniqueArray(anId, { maxLength: 3 }),
  noticedAt: fc.constant(NOTICED),
});

const aTie: fc.Arbitrary<Tie> = fc.record({
  accountId: anId,
  strength: fc.constantFrom('hard', 'soft'),
  target: fc.constantFrom('organisation', 'subject', 'fund', 'item'),
  targetId: anId,
  reason: fc.constant('declared'),
  withdrawnAt: fc.constantFrom(
    null,
    new Date(NOTICED.getTime() - DAY_MS),
    NOTICED,
    new Date(NOTICED.getTime() + DAY_MS),
  ),
});

/** Rule B1 read aloud: is there any tie that stood when the board was told, and is one of them hard? */
function oracle(matter: Matter, accountId: string, ties: readonly Tie[]): 'hard' | 'soft' | 'none' {
  let strongest: 'hard' | 'soft' | 'none' = 'none';
  for (const tie of ties) {
    const places: Record<Tie['target'], readonly string[]> = {
      organisation: matter.parties,
      subject: [matter.subjectId],
      fund: [matter.fundId],
      item: [matter.itemId],
    };
    const stood = tie.withdrawnAt === null || tie.withdrawnAt > matter.noticedAt;
    if (tie.accountId !== accountId || !stood || !places[tie.target].includes(tie.targetId)) continue;
    if (tie.strength === 'hard') return 'hard';
    strongest = 'soft';
  }
  return strongest;
}

describe('interest in a matter', () => {
  it('agrees with the rule read aloud for any ties', () => {
    fc.assert(
      fc.property(aMatter, anId, fc.array(aTie, { maxLength: 12 }), (matter, accountId, ties) => {
        expect(interestIn(matter, accountId, ties)).toBe(oracle(matter, accountId, ties));
      }),
      { seed: 20261121, numRuns: 2_000 },
    );
  });

  it('is not shaken off by withdrawing it once the board was told of the item', () => {
    const matter: Matter = { itemId: 'i', fundId: 'f', subjectId: 's', parties: ['ngo'], noticedAt: NOTICED };
    const tie: Tie = {
      accountId: 'p',
      strength: 'hard',
      target: 'organisation',
      targetId: 'ngo',
      reason: 'declared',
      withdrawnAt: null,
    };
    const later = { ...tie, withdrawnAt: new Date(NOTICED.getTime() + 1) };
    expect(interestIn(matter, 'p', [later])).toBe('hard');
    expect(interestIn(matter, 'p', [{ ...tie, withdrawnAt: NOTICED }])).toBe('none');
  });
});
