import { expectOk } from '@baraza/result';
import { equalBytes } from '@baraza/transparency-log';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assembleBundle,
  bundleReaderOver,
  canonicalBytes,
  parseCanonicalJson,
  verifyBundle,
  type JsonValue,
} from '../index.ts';
import { nativePrimitives } from '../node/index.ts';
import { countContest } from '../counting/count-contest.ts';
import { runElection, VOTERS } from '../testing/close-simulated-election.ts';

const GATE = { castMinimum: 2, uniquePercentMaximum: 100 };
const JSON_FILES = ['manifest.json', 'close.json', 'result.json', 'result-signatures.json', 'shares.json'];
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = assembleBundle((await runElection(VOTERS.slice(0, 5), GATE, countContest)).parts);
});

/** Replaces the value that a walk by these numbers comes to. */
function replaced(value: JsonValue, walk: readonly number[], replacement: JsonValue): JsonValue {
  const [step, ...rest] = walk;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const entries: (readonly [string, JsonValue])[] = Object.entries(value);
  if (entries.length === 0) return replacement;
  const at = step % entries.length;
  const changed = entries.map(
    ([name, own], index) => [name, index === at ? replaced(own, rest, replacement) : own] as const,
  );
  return Array.isArray(value) ? changed.map(([, own]) => own) : Object.fromEntries(changed);
}

const base64Url = fc
  .uint8Array({ minLength: 1, maxLength: 300 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const hostileValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, 0, -1, 1.5, 9007199254740991, '', '__proto__', [], {}),
  fc.integer({ min: 0, max: 300 }),
  base64Url,
  fc.string({ maxLength: 20 }).filter((text) => text.isWellFormed()),
);

describe('a bundle written by an enemy', () => {
  it('is refused without a crash, whatever stands in its files', { timeout: 60_000 }, async () => {
    const change = fc.tuple(
      fc.constantFrom(...JSON_FILES),
      fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      hostileValue,
    );
    await fc.assert(
      fc.asyncProperty(change, async ([name, walk, value]) => {
        const original = files.get(name) ?? new Uint8Array();
        const bytes = canonicalBytes(replaced(expectOk(parseCanonicalJson(original)), walk, value));
        fc.pre(!equalBytes(bytes, original));
        const reader = bundleReaderOver(new Map(files).set(name, bytes));
        const verified = expectOk(await verifyBundle(reader, { count: countContest, primitives: nativePrimitives }));
        expect(verified.holds).toBe(false);
        expect(verified.checks.filter((check) => check.state === 'failed')).not.toEqual([]);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
