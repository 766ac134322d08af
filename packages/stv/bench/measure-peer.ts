import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Measurement } from './count.bench.ts';

/** The part of meeks-prf-js that is measured; its ballots are lists of candidate names. */
interface Peer {
  tabulate: (
    seats: number,
    candidates: readonly string[],
    ballots: readonly (readonly [number, readonly string[]])[],
    maxRankingLevels: null,
    tieBreaker: readonly string[],
    excluded: string,
    guarded: string,
  ) => { readonly elected: Iterable<string> };
}

const { tabulate } = createRequire(import.meta.url)('meeks-prf-js/run/meek.js') as Peer;

const start = performance.now();
const lines = readFileSync(process.argv[2]!, 'latin1').split('\n');
const [candidateCount, seats] = lines[0]!.split(' ').map(Number);
const ballots: (readonly [number, readonly string[]])[] = [];
for (let index = 1; lines[index] !== '0'; index++) {
  const words = lines[index]!.split(' ');
  ballots.push([Number(words[0]), words.slice(1, -1)]);
}
lines.length = 0;
const candidates = Array.from({ length: candidateCount! }, (_, index) => String(index + 1));
const read = performance.now();
const { elected } = tabulate(seats!, candidates, ballots, null, candidates, '', '');
const end = performance.now();
const peakMb = process.resourceUsage().maxRSS / 1024;
const measured = { readMs: read - start, countMs: end - read, peakMb, elected: [...elected].map(Number) };
console.log(JSON.stringify(measured satisfies Measurement));
