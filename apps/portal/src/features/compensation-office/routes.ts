import { page } from '../../shared/routing/page.ts';

const OFFICE = ['finance_officer', 'second_officer', 'auditor'];
const feature = 'compensation-office';

/** Paying people for taking part: claims, batches past the gate, the money set aside, and the rules before the board. */
export const routes = [
  page({
    feature,
    path: 'finance/compensation',
    access: OFFICE,
    load: async () => (await import('./pages/office-page.tsx')).CompensationOfficePage,
  }),
  page({
    feature,
    path: 'finance/compensation/claims/:claimId',
    access: ['finance_officer', 'grants_officer'],
    frame: 'focus',
    load: async () => (await import('./pages/claim-page.tsx')).ClaimPage,
  }),
  page({
    feature,
    path: 'finance/compensation/envelope',
    access: ['finance_officer'],
    frame: 'focus',
    load: async () => (await import('./pages/envelope-page.tsx')).EnvelopePage,
  }),
  page({
    feature,
    path: 'finance/compensation/day-rates',
    access: OFFICE,
    load: async () => (await import('./pages/day-rates-page.tsx')).DayRatesPage,
  }),
  page({
    feature,
    path: 'organisation/day-rates',
    access: ['ngo_editor', 'ngo_signatory'],
    load: async () => (await import('./pages/own-day-rates-page.tsx')).OwnDayRatesPage,
  }),
  page({
    feature,
    path: 'board/honoraria',
    access: ['board_member', 'board_chair'],
    frame: 'focus',
    load: async () => (await import('./pages/schedule-page.tsx')).SchedulePage,
  }),
  // A substitute whom the board appointed has no office in the treasury, so the API alone decides who sees a batch.
  page({
    feature,
    path: 'finance/compensation/:batchId',
    access: 'signed-in',
    load: async () => (await import('./pages/batch-page.tsx')).CompensationBatchPage,
  }),
];
