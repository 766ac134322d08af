import { expect, it } from 'vitest';
import { fuzzVerify, makeSamples } from './fuzz-verify.ts';

it('damaged bundles, exports and logs are found damaged or refused with a line (the million: npm run test:long)', async () => {
  const samples = await makeSamples();
  const codes = await fuzzVerify(samples, 20_261_122, 800);
  expect(Object.keys(codes)).toEqual(expect.arrayContaining(['election 1', 'ledger 1', 'ledger 2', 'log 1', 'log 2']));
});
