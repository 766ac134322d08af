import { page } from '../../shared/routing/page.ts';

/** Members rate what companies say they did; representatives and safety officers do what only a forum does. */
export const routes = [
  page({
    feature: 'rating',
    access: ['member'],
    path: 'forum/ratings',
    load: async () => (await import('./pages/ratings-page.tsx')).RatingsPage,
  }),
  page({
    feature: 'rating',
    access: ['member'],
    path: 'forum/ratings/items',
    load: async () => (await import('./pages/items-page.tsx')).ItemsPage,
  }),
  page({
    feature: 'rating',
    access: ['member'],
    path: 'forum/ratings/items/:itemId',
    load: async () => (await import('./pages/item-page.tsx')).ItemPage,
  }),
  page({
    feature: 'rating',
    access: ['member'],
    path: 'forum/ratings/alert',
    frame: 'focus',
    load: async () => (await import('./pages/alert-page.tsx')).AlertPage,
  }),
  page({
    feature: 'rating',
    access: ['member'],
    path: 'forum/ratings/:roundId',
    frame: 'focus',
    load: async () => (await import('./pages/rate-page.tsx')).RatePage,
  }),
  page({
    feature: 'rating',
    access: ['forum_safety_officer'],
    path: 'forum-office/holds',
    load: async () => (await import('./pages/holds-page.tsx')).HoldsPage,
  }),
];
