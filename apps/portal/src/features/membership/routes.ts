import { page } from '../../shared/routing/page.ts';

const feature = 'membership';
const access = ['member'];

/** What a member finds of their own membership, and what officers of a forum do about joining. */
export const routes = [
  page({ feature, path: 'forum', access, load: async () => (await import('./pages/start-page.tsx')).ForumStartPage }),
  page({ feature, path: 'forum/key', access, load: async () => (await import('./pages/key-page.tsx')).KeyPage }),
  page({ feature, path: 'forum/vouch', access, load: async () => (await import('./pages/vouch-page.tsx')).VouchPage }),
  page({
    feature,
    path: 'forum-joining',
    access: ['forum_interviewer', 'forum_appeal_panelist', 'forum_safety_officer', 'forum_returning_officer'],
    load: async () => (await import('./pages/office-page.tsx')).JoiningOfficePage,
  }),
  page({
    feature,
    path: 'forum-joining/talks',
    access: ['forum_interviewer'],
    load: async () => (await import('./pages/interview-page.tsx')).InterviewPage,
  }),
  page({
    feature,
    path: 'forum-joining/appeals',
    access: ['forum_appeal_panelist'],
    load: async () => (await import('./pages/appeals-page.tsx')).JoiningAppealsPage,
  }),
  page({
    feature,
    path: 'forum-joining/panels/:forum',
    access: ['forum_safety_officer'],
    load: async () => (await import('./pages/panels-page.tsx')).PanelsPage,
  }),
  page({
    feature,
    path: 'forum-joining/others/:forum',
    access: ['forum_returning_officer'],
    load: async () => (await import('./pages/others-page.tsx')).OthersPage,
  }),
];
