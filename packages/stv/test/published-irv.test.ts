import { expectOk } from '@baraza/result';
import { describe, expect, test } from 'vitest';
import { hasPublished, listPublished, loadPublished } from './published.ts';
import { countElection } from '../src/index.ts';

describe.skipIf(!hasPublished)('IRV: every vote of every round as published', () => {
  test.for(listPublished('irv'))('%s', (file) => {
    const { published, election } = loadPublished('irv', file);
    const { expected } = published;
    const count = expectOk(countElection(election, { rule: 'irv' }));
    expect(count.elected).toEqual([expected.winner]);
    expect(count.stages.length).toBe(expected.rounds?.length);
    for (const [index, round] of (expected.rounds ?? []).entries()) {
      const stage = count.stages[index]!;
      const votes = Object.fromEntries(Object.keys(round.votes).map((c) => [c, Number(stage.votes[Number(c) - 1])]));
      expect(votes, `round ${index + 1}`).toEqual(round.votes);
      expect(Number(stage.exhausted)).toBe(round.exhausted);
      expect(stage.actions.find(({ type }) => type === 'exclude')?.candidate).toBe(round.excluded);
    }
  });
});
