import { page } from '../../shared/routing/page.ts';

/** What became of what somebody said. */
export const routes = [
  page({
    feature: 'outcomes',
    access: ['member'],
    path: 'forum/outcomes',
    load: async () => (await import('./pages/outcomes-page.tsx')).OutcomesPage,
  }),
];
