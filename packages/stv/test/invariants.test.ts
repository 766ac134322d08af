import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build, elections, SEED, type ElectionInput } from './arbitraries.ts';
import {
  ballotsOf,
  countElection,
  readBlt,
  toTranscript,
  writeBlt,
  type CountResult,
  type Election,
  type Rule,
} from '../src/index.ts';

const RULES: readonly Rule[] = ['scottish', 'meek', 'irv'];

function count(input: ElectionInput, rule: Rule, merge = true): CountResult {
  return expectOk(countElection(build(input, merge), rule === 'irv' ? { rule, seats: 1 } : { rule }));
}

function units(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}

describe.each(RULES)('%s', (rule) => {
  test('no vote is made or lost: votes + exhausted + lost to rounding = valid ballots, at every stage', () => {
    fc.assert(
      fc.property(elections(), (input) => {
        const result = count(input, rule);
        const total = BigInt(result.validBallots) * 10n ** BigInt(result.quota.split('.')[1]?.length ?? 0);
        for (const { votes, exhausted, lost } of result.stages) {
          const sum = votes.reduce((all, vote) => all + units(vote ?? '0'), units(exhausted) + units(lost));
          expect(sum).toBe(total);
          expect(units(lost)).toBeGreaterThanOrEqual(0n);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('as many are elected as there are seats and candidates for them, each once, none withdrawn', () => {
    fc.assert(
      fc.property(elections(), (input) => {
        const { elected } = count(input, rule);
        const standing = input.candidateCount - new Set(input.withdrawn).size;
        expect(elected.length).toBe(Math.min(rule === 'irv' ? 1 : input.seats, standing));
        expect(new Set(elected).size).toBe(elected.length);
        expect(elected.some((candidate) => input.withdrawn.includes(candidate))).toBe(false);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('the order in which ballots come, and whether equal ones are merged, changes no byte of the transcript', () => {
    fc.assert(
      fc.property(elections(), (input) => {
        const split = input.ballots.flatMap((ballot) =>
          ballot.count > 40 ? [ballot] : Array.from({ length: ballot.count }, () => ({ ...ballot, count: 1 })),
        );
        const expected = toTranscript(count(input, rule));
        expect(toTranscript(count({ ...input, ballots: split.toReversed() }, rule))).toBe(expected);
        expect(toTranscript(count({ ...input, ballots: split }, rule, false))).toBe(expected);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

test('writing and reading BLT gives the same election, and writing again the same bytes', () => {
  const names = fc.uniqueArray(
    fc.string({ unit: 'grapheme' }).filter((name) => !/\p{Cc}/u.test(name) && name.isWellFormed()),
    {
      minLength: 8,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(elections(), names, (input, [title, ...candidates]) => {
      const election = { ...build(input), title: title!, candidates: candidates.slice(0, input.candidateCount) };
      const bytes = expectOk(writeBlt(election));
      const again = expectOk(readBlt(bytes));
      expect({ ...again, papers: undefined, withdrawn: new Set(again.withdrawn) }).toEqual({
        ...election,
        papers: undefined,
        withdrawn: new Set(election.withdrawn),
      });
      expect(expectOk(writeBlt(again))).toEqual(bytes);
      const sorted = (one: Election) => [...ballotsOf(one)].map((ballot) => JSON.stringify(ballot)).sort();
      expect(sorted(again)).toEqual(sorted(election));
    }),
    { seed: SEED, numRuns: 200 },
  );
});
