import { fuzzVerify, makeSamples } from './fuzz-verify.ts';

// A process of its own: node fuzz-process.ts SEED RUNS
const [seed = '1', runs = '1000'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await fuzzVerify(await makeSamples(), Number(seed), Number(runs)))}\n`);
