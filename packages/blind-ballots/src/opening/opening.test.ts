import { expectOk } from '@baraza/result';
import { sha256, toHex, utf8 } from '@baraza/transparency-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateElectionKey } from '../casting/seal-ballot.ts';
import { effectiveBallots } from './effective-ballots.ts';
import { combineShares, shareHash, splitElectionKey } from './key-shares.ts';
import { measureGate } from './publication-gate.ts';
import { tieSeed } from './tie-seed.ts';

describe('key shares', () => {
  it('any k of n holders open, fewer do not, and a liar is named', async () => {
    const { publicKey, secretKey } = await generateElectionKey();
    const shares = await splitElectionKey(secretKey, 5, 3);
    const holders = shares.map((share, index) => ({ id: `holder-${index}`, shareHash: shareHash(share) }));
    const electionKey = { publicKey, required: 3, holders };
    const opened = shares.map((share, index) => ({ holder: `holder-${index}`, share }));
    const pick = (...numbers: readonly number[]) => opened.filter((_, index) => numbers.includes(index));
    for (const three of [pick(0, 1, 2), pick(1, 3, 4), pick(0, 2, 4), opened]) {
      expect(expectOk(await combineShares(three, electionKey))).toEqual(secretKey);
    }
    expect(await combineShares(pick(0, 4), electionKey)).toMatchObject({ error: { type: 'too-few-shares', found: 2 } });
    const lie = pick(0, 1, 2).map((entry, index) =>
      index === 1 ? { ...entry, share: shares[4] ?? entry.share } : entry,
    );
    expect(await combineShares(lie, electionKey)).toMatchObject({
      error: { type: 'lying-key-holder', holder: 'holder-1' },
    });
    const twice = [...pick(0, 1), ...pick(0)];
    expect(await combineShares(twice, electionKey)).toMatchObject({ error: { type: 'share-handed-in-twice' } });
    const stranger = { holder: 'stranger', share: new Uint8Array(33) };
    expect(await combineShares([stranger], electionKey)).toMatchObject({ error: { type: 'unknown-key-holder' } });
  });

  it('shares of another key do not pass for this one', async () => {
    const [mine, other] = [await generateElectionKey(), await generateElectionKey()];
    const shares = await splitElectionKey(other.secretKey, 2, 2);
    const holders = shares.map((share, index) => ({ id: `holder-${index}`, shareHash: shareHash(share) }));
    const opened = shares.map((share, index) => ({ holder: `holder-${index}`, share }));
    const electionKey = { publicKey: mine.publicKey, required: 2, holders };
    expect(await combineShares(opened, electionKey)).toEqual({ ok: false, error: { type: 'wrong-election-key' } });
  });
});

describe('effective ballots', () => {
  it('counts every voting key at most once, and accounts for every ballot', () => {
    const ballot = fc.record({ votingKey: fc.constantFrom('a', 'b', 'c'), sequence: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 30 }), (ballots) => {
        const { counted, superseded, voided } = effectiveBallots(ballots);
        const keys = counted.map(({ votingKey }) => votingKey);
        expect(new Set([...keys, ...voided]).size).toBe(new Set(ballots.map(({ votingKey }) => votingKey)).size);
        for (const { votingKey, sequence } of counted) {
          const own = ballots.filter((other) => other.votingKey === votingKey).map((other) => other.sequence);
          expect(Math.max(...own)).toBe(sequence);
          expect(own.filter((other) => other === sequence)).toHaveLength(1);
        }
        expect(ballots.length - superseded - counted.length).toBeGreaterThanOrEqual(voided.length * 2);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('does not void an earlier doubtful number once a higher one decides', () => {
    const versions = [1, 1, 2].map((sequence) => ({ votingKey: 'a', sequence }));
    expect(effectiveBallots(versions)).toEqual({
      counted: [{ votingKey: 'a', sequence: 2 }],
      superseded: 2,
      voided: [],
    });
  });
});

describe('the publication gate', () => {
  const gate = { castMinimum: 100, uniquePercentMaximum: 5 };
  const ballots = (common: number, unique: number) => [
    ...Array.from({ length: common }, () => ({ ranking: [1, 2] })),
    ...Array.from({ length: unique }, (_, index) => ({ ranking: [3, index + 10] })),
  ];

  it.each([
    [100, 0, true],
    [99, 0, false],
    [95, 5, true],
    [95, 6, false],
    [189, 10, false],
    [190, 10, true],
  ])('with %i common and %i unique rankings passes: %s', (common, unique, passed) => {
    expect(measureGate('north', ballots(common, unique), gate)).toEqual({
      style: 'north',
      cast: common + unique,
      unique,
      passed,
    });
  });
});

describe('the tie seed', () => {
  it('is SHA-256 of the opened key and the root', () => {
    const [key, root] = [sha256(utf8('key')), sha256(utf8('root'))];
    expect(toHex(tieSeed(key, root))).toBe(toHex(sha256(new Uint8Array([...key, ...root]))));
  });
});
