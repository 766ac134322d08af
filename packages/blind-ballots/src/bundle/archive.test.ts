import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleBundle, bundleReaderOver, readArchive, verifyBundle, writeArchive } from '../index.ts';
import { nativePrimitives } from '../node/index.ts';
import { countFirstPreferences, runElection, VOTERS } from '../testing/close-simulated-election.ts';

let archive: Uint8Array;

beforeAll(async () => {
  archive = writeArchive(assembleBundle((await runElection(VOTERS.slice(0, 5))).parts));
});

/** Where a changed archive is found out; undefined if it is not. */
async function whereFoundOut(bytes: Uint8Array): Promise<string | undefined> {
  const files = readArchive(bytes);
  if (!files.ok) return `byte ${files.error.offset}`;
  const options = { count: countFirstPreferences, primitives: nativePrimitives };
  const verification = await verifyBundle(bundleReaderOver(files.value), options);
  if (!verification.ok) return verification.error.reason;
  return verification.value.checks.find((check) => check.state === 'failed')?.where;
}

describe('a bundle as one file', () => {
  it('reads back what was written, and the unchanged archive holds', async () => {
    const files = expectOk(readArchive(archive));
    expect(writeArchive(files)).toEqual(archive);
    expect([...files.keys()]).toContain('ballots/00000.ndjson');
    expect(await whereFoundOut(archive)).toBeUndefined();
  });

  it('says no, and where, if any one byte is changed', { timeout: 60_000 }, async () => {
    const change = fc.tuple(fc.integer({ min: 0, max: archive.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, mask]) => {
        const changed = archive.with(at, (archive[at] ?? 0) ^ mask);
        expect(await whereFoundOut(changed), `byte ${at} changed by ${mask}`).toMatch(/\S/);
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it('refuses what is cut off or goes on', () => {
    expect(readArchive(archive.slice(0, -512)).ok).toBe(false);
    expect(readArchive(new Uint8Array([...archive, ...new Uint8Array(512)])).ok).toBe(false);
    expect(readArchive(new Uint8Array(0)).ok).toBe(false);
  });
});
