import { createHash } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { describe, expect, test } from 'vitest';
import { drawLots } from './lot.ts';
import { countElection } from './count-election.ts';
import { buildElection } from '../election/election.ts';

const SEED = new Uint8Array(Buffer.from('00ff10', 'hex'));

describe('the lot', () => {
  test('without a seed follows the candidate numbers', () => {
    expect(drawLots(4)).toEqual([1, 2, 3, 4]);
  });

  test('with a seed sorts the candidates by the SHA-256 that anybody can compute', () => {
    const keyOf = (candidate: number) =>
      createHash('sha256')
        .update('baraza/stv/lot/v1\0')
        .update(SEED)
        .update(Buffer.from([0, 0, 0, candidate]))
        .digest('hex');
    const expected = [1, 2, 3, 4, 5, 6].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(drawLots(6, SEED)).toEqual(expected);
    expect(expected).not.toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('decides what earlier stages leave tied, and the count says so', () => {
    const ballots = [1, 2, 3].map((candidate) => ({ count: 5, ranking: [candidate] }));
    const election = expectOk(buildElection({ title: 't', seats: 2, candidates: ['a', 'b', 'c'], ballots }));
    const first = drawLots(3, SEED)[0]!;
    for (const rule of ['scottish', 'meek'] as const) {
      const { stages, elected } = expectOk(countElection(election, { rule, tieSeed: SEED }));
      expect(elected).not.toContain(first);
      const tie = stages.flatMap(({ actions }) => actions).find(({ type }) => type === 'tie');
      expect(tie?.explanation.kind).toBe('tie-by-lot');
    }
  });
});
