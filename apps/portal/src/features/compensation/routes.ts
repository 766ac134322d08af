import { page } from '../../shared/routing/page.ts';

const feature = 'compensation';
// Also who is no member: a board is paid for its work. The API decides what anybody sees.
const access = 'signed-in';

/** What somebody is offered for taking part, and what they do with it: seen by nobody else. */
export const routes = [
  page({
    feature,
    path: 'forum/compensation',
    access,
    load: async () => (await import('./pages/compensation-page.tsx')).CompensationPage,
  }),
  page({
    feature,
    path: 'forum/compensation/offers/:offerId',
    access,
    frame: 'focus',
    load: async () => (await import('./pages/choose-page.tsx')).ChoosePage,
  }),
  page({
    feature,
    path: 'forum/compensation/way',
    access,
    frame: 'focus',
    load: async () => (await import('./pages/way-page.tsx')).WayPage,
  }),
  page({
    feature,
    path: 'forum/compensation/expenses',
    access,
    frame: 'focus',
    load: async () => (await import('./pages/expense-page.tsx')).ExpensePage,
  }),
  page({
    feature,
    path: 'forum/compensation/record',
    access,
    frame: 'print',
    load: async () => (await import('./pages/record-page.tsx')).RecordPage,
  }),
];
