import { createHash } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { expect, test } from 'vitest';
import { load } from './published.ts';
import { countElection, toCountJson, toTranscript, type Rule } from '../src/index.ts';

// Real ballots, 59,463 of them, that may be kept in this repository: see fixtures/README.md.
const { election } = load(new URL('fixtures/rctab_2013_minneapolis_park.json', import.meta.url).pathname);
const OFFICIAL = ['JOHN ERWIN', 'ANNIE YOUNG', 'MEG FORNEY'];

function count(rule: Rule) {
  return expectOk(countElection(election, { rule }));
}

test.each(['scottish', 'meek'] as const)('%s elects the three whom Minneapolis elected in 2013', (rule) => {
  expect(new Set(toCountJson(count(rule)).elected)).toEqual(new Set(OFFICIAL));
});

test('as long as nobody is over the quota, Scottish stages are the published Minneapolis rounds', () => {
  const { stages } = count('scottish');
  expect(stages[0]?.votes).toEqual(
    ['9294', '1280', '3762', '3305', '5357', '14678', '3373', '7856', '3705', '6511', '342'].map((v) => `${v}.00000`),
  );
  expect(stages[2]?.votes).toEqual(
    ['9452', '0', '3799', '3374', '5477', '14866', '3479', '8031', '3803', '6595', '0'].map((v) => `${v}.00000`),
  );
});

test.each([
  ['scottish', '77761cd2dbd7101dca8f011d42b661c6becbccbaa26b475011df5f3ea5c833d1'],
  ['meek', 'f0bb59556d77951a4e41ba331e8bbb2f8c0254992f1688a65f61bed2e57f6830'],
] as const)('the %s transcript has the same bytes on every machine', (rule, sha256) => {
  expect(
    createHash('sha256')
      .update(toTranscript(count(rule)))
      .digest('hex'),
  ).toBe(sha256);
});
