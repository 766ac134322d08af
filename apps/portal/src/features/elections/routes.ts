import { page } from '../../shared/routing/page.ts';

const feature = 'elections';
const access = ['member'];

/** Elections of one's forum: to follow, to stand, to get a voting pass. Voting itself happens on another host. */
export const routes = [
  page({
    feature,
    access,
    path: 'forum/elections',
    load: async () => (await import('./pages/election-list-page.tsx')).ElectionListPage,
  }),
  page({
    feature,
    access,
    path: 'forum/elections/:slug',
    load: async () => (await import('./pages/election-page.tsx')).ElectionPage,
  }),
  page({
    feature,
    access,
    path: 'forum/elections/:slug/pass',
    frame: 'focus',
    load: async () => (await import('./pages/pass-page.tsx')).PassPage,
  }),
  page({
    feature,
    access,
    path: 'forum/elections/:slug/candidacy',
    frame: 'focus',
    load: async () => (await import('./pages/candidacy-page.tsx')).CandidacyPage,
  }),
];
