import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

/** Companies' records: what a company can check, and what representatives decide. */
export const ofRecords: Record<string, Errand> = {
  'facts-to-check': {
    act: msg`Check new facts in your record`,
    room: 'company',
    href: () => '/app/company/record',
    date: 'ends',
  },
  'fact-objection': { act: msg`Decide about a disputed fact`, room: 'any', href: () => '/app/forum/fact-checks' },
};
