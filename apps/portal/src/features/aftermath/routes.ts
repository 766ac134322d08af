import { page } from '../../shared/routing/page.ts';

/** What happens to seats after an election: the representative's own, offers to serve, and petitions for a recall. */
export const routes = [
  page({
    feature: 'aftermath',
    access: ['member'],
    path: 'forum/seat',
    load: async () => (await import('./pages/seat-page.tsx')).SeatPage,
  }),
  page({
    feature: 'aftermath',
    access: ['member'],
    path: 'forum/recall',
    load: async () => (await import('./pages/recall-page.tsx')).RecallPage,
  }),
];
