import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, elections, SEED } from './arbitraries.ts';
import { naiveIrv, naiveMeek, naiveScottish, type NaiveCount } from './oracle.ts';
import { countElection, type CountResult } from '../src/index.ts';

/** Our decimals as whole units, withdrawn candidates as 0, to compare with the oracle digit by digit. */
function units(result: CountResult): NaiveCount {
  const stages = result.stages.map(({ votes }) => votes.map((vote) => BigInt((vote ?? '0').replace('.', ''))));
  return { elected: result.elected, stages };
}

test('Meek in Numbers equals the naive count in BigInt in every digit of every round', () => {
  fc.assert(
    fc.property(elections(), (input) => {
      const count = expectOk(countElection(build(input), { rule: 'meek' }));
      expect(units(count)).toEqual(naiveMeek(input));
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test('Scottish STV in Numbers equals the naive count in BigInt in every digit of every stage', () => {
  fc.assert(
    fc.property(elections(), (input) => {
      const count = expectOk(countElection(build(input), { rule: 'scottish' }));
      expect(units(count)).toEqual(naiveScottish(input));
    }),
    { seed: SEED, numRuns: 400 },
  );
});

test('IRV equals the naive count of every ballot in every round', () => {
  fc.assert(
    fc.property(elections(), (input) => {
      const count = expectOk(countElection(build(input), { rule: 'irv', seats: 1 }));
      expect(units(count)).toEqual(naiveIrv(input));
    }),
    { seed: SEED, numRuns: 400 },
  );
});
