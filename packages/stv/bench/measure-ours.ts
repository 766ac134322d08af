import { readFileSync } from 'node:fs';
import { expectOk } from '@baraza/result';
import type { Measurement } from './count.bench.ts';
import { countElection, readBlt, type Rule } from '../src/index.ts';

const [file, rule] = process.argv.slice(2);
const start = performance.now();
const election = expectOk(readBlt(readFileSync(file!)));
const read = performance.now();
const { elected } = expectOk(countElection(election, { rule: rule as Rule }));
const end = performance.now();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ readMs: read - start, countMs: end - read, peakMb, elected } satisfies Measurement));
