import { page } from '../../shared/routing/page.ts';

const BOARD = ['board_member', 'board_chair'];
const READERS = [...BOARD, 'grants_officer', 'finance_officer', 'second_officer', 'auditor'];
const feature = 'board';

/** The board's workspace besides its start page: decisions, interests, the register, and what is printed. */
export const routes = [
  page({
    feature,
    path: 'board/decisions',
    access: READERS,
    load: async () => (await import('./pages/decision-list-page.tsx')).DecisionListPage,
  }),
  page({
    feature,
    path: 'board/decisions/:itemId',
    access: READERS,
    frame: 'focus',
    load: async () => (await import('./pages/decision-page.tsx')).DecisionPage,
  }),
  page({
    feature,
    path: 'board/interests',
    access: [...READERS, 'reviewer', 'safety_officer'],
    load: async () => (await import('./pages/interests-page.tsx')).InterestsPage,
  }),
  page({
    feature,
    path: 'board/register/:fundSlug',
    access: 'anyone',
    load: async () => (await import('./pages/register-page.tsx')).RegisterPage,
  }),
  page({
    feature,
    path: 'board/resolutions/:resolutionId',
    access: 'anyone',
    frame: 'print',
    load: async () => (await import('./pages/resolution-page.tsx')).ResolutionPage,
  }),
  page({
    feature,
    path: 'board/pack',
    access: READERS,
    frame: 'print',
    load: async () => (await import('./pages/pack-page.tsx')).PackPage,
  }),
  page({
    feature,
    path: 'board/minutes',
    access: READERS,
    frame: 'print',
    load: async () => (await import('./pages/minutes-page.tsx')).MinutesPage,
  }),
];
