import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const RUNS = 1_000_000;
const PROCESS = join(import.meta.dirname, 'fuzz-process.ts');

it('a million damaged bundles, exports and logs', { timeout: 3_600_000 }, async () => {
  const processes = availableParallelism();
  const runs = Math.ceil(RUNS / processes);
  const seeds = Array.from({ length: processes }, (_, index) => String(index + 1));
  const done = await Promise.all(
    seeds.map((seed) => promisify(execFile)(process.execPath, [PROCESS, seed, String(runs)])),
  );
  const counts = done.flatMap(({ stdout }) => Object.values(JSON.parse(stdout) as Record<string, number>));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(RUNS * 0.9);
});
