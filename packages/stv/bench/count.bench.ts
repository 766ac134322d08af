/**
 * Counts the same ballots with this package and with `meeks-prf-js` (exact Meek; the fastest exact counter on npm) and
 * prints ratios, which mean more than seconds on a shared machine. Every measurement is a process of its own, so that
 * memory (peak resident set) is comparable; reading the BLT file is part of our time, while the peer, which reads no
 * BLT, has the conversion of the file timed apart. Usage: npm run bench [-- 10000 100000 1000000]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBlt } from './make-ballots.ts';

export interface Measurement {
  readonly readMs: number;
  readonly countMs: number;
  readonly peakMb: number;
  readonly elected: readonly number[];
}

const CANDIDATES = 25;
const SEATS = 7;
const REPEATS = 3;

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'baraza-bench-'));
try {
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) compare(size);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(size: number): void {
  const file = join(folder, `${size}.blt`);
  writeFileSync(file, makeBlt(size, CANDIDATES, SEATS, size));
  console.log(`\n${size.toLocaleString('en')} ballots, ${CANDIDATES} candidates, ${SEATS} seats (best of ${REPEATS})`);
  const peer = best('peer', file);
  const meek = best('meek', file);
  const scottish = best('scottish', file);
  print('meeks-prf-js Meek', peer, '  (conversion apart)');
  print('@baraza/stv Meek', meek);
  print('@baraza/stv Scottish', scottish);
  const ours = meek.readMs + meek.countMs;
  if (meek.elected.toSorted().join() !== peer.elected.toSorted().join())
    throw new Error('the two counts elect different candidates');
  console.log(
    `  Meek, reading included, against the peer's count alone: ${(peer.countMs / ours).toFixed(2)} × as fast`,
  );
  console.log(
    `  Meek, reading included, against conversion and count:   ${((peer.readMs + peer.countMs) / ours).toFixed(2)} × as fast`,
  );
  console.log(`  peak memory of Meek against the peer:                   ${(meek.peakMb / peer.peakMb).toFixed(2)}`);
  console.log(
    `  Scottish against our Meek:                              ${(ours / (scottish.readMs + scottish.countMs)).toFixed(2)} × as fast`,
  );
}

function best(counter: string, file: string): Measurement {
  const runs = Array.from({ length: REPEATS }, () => measure(counter, file));
  return runs.reduce((a, b) => (b.readMs + b.countMs < a.readMs + a.countMs ? b : a));
}

function measure(counter: string, file: string): Measurement {
  const script = new URL(counter === 'peer' ? 'measure-peer.ts' : 'measure-ours.ts', import.meta.url).pathname;
  const args = ['--max-old-space-size=8192', script, file, counter];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })) as Measurement;
}

function print(what: string, { readMs, countMs, peakMb }: Measurement, remark = ''): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`.padStart(9);
  console.log(
    `  ${what.padEnd(22)} read${seconds(readMs)}   count${seconds(countMs)}   peak ${peakMb.toFixed(0).padStart(5)} MB${remark}`,
  );
}
