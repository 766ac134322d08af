import { describe, expect, test } from 'vitest';
import { hasPublished, listPublished, loadPublished } from './published.ts';
import { countback } from '../src/index.ts';
import { expectOk } from '@baraza/result';

describe.skipIf(!hasPublished)(
  'countback: the successors of a published rule (exact fractions instead of 5 decimals)',
  () => {
    test.for(listPublished('countback'))('%s', (file) => {
      const { published, election } = loadPublished('countback', file);
      const successors = Object.keys(published.replacementForVacancy).map((vacating) => {
        const result = countback(election, { options: { rule: 'scottish' }, vacating: Number(vacating) });
        return [vacating, expectOk(result).filledBy];
      });
      expect(Object.fromEntries(successors)).toEqual(published.replacementForVacancy);
    });
  },
);
