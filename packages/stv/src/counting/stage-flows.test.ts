import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countElection } from './count-election.ts';
import { toStageFlows } from './stage-flows.ts';
import { build, elections, SEED } from '../../test/arbitraries.ts';
import { buildElection } from '../election/election.ts';

test('a surplus flows to the next preferences; what finds none is told apart', () => {
  const ballots = [
    { count: 20, ranking: [1, 2] },
    { count: 10, ranking: [1] },
    { count: 8, ranking: [3] },
  ];
  const election = expectOk(buildElection({ title: 't', seats: 2, candidates: ['A', 'B', 'C'], ballots }));
  const flows = toStageFlows(expectOk(countElection(election, { rule: 'scottish' })));
  // Quota 13, surplus 17 on 30 papers: 0.56666 each; 0.00020 in all is cut off.
  expect(flows[0]).toEqual({
    stage: 2,
    from: [{ candidate: 1, amount: '17.00000' }],
    to: [
      { candidate: 2, amount: '11.33320' },
      { candidate: null, amount: '5.66680' },
    ],
  });
});

test.each(['scottish', 'meek', 'irv'] as const)('%s: what leaves is what arrives', (rule) => {
  fc.assert(
    fc.property(elections(), (input) => {
      const count = expectOk(countElection(build(input), rule === 'irv' ? { rule, seats: 1 } : { rule }));
      for (const { from, to } of toStageFlows(count)) {
        const sum = (flows: readonly { amount: string }[]) =>
          flows.reduce((all, { amount }) => all + BigInt(amount.replace('.', '')), 0n);
        expect(sum(from)).toBe(sum(to));
        if (rule !== 'meek') expect(from.length).toBeLessThanOrEqual(1);
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
});
