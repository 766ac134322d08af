import { page } from '../../shared/routing/page.ts';

const feature = 'forum-office';
const NGO = ['ngo_editor', 'ngo_signatory'];

/** Forums from inside: founding and charters, offices, moderation and appeals. What one may do, the API says each time. */
export const routes = [
  page({
    feature,
    path: 'forum-office',
    load: async () => (await import('./pages/desks-page.tsx')).DesksPage,
  }),
  page({
    feature,
    path: 'forum-office/found',
    access: NGO,
    frame: 'focus',
    load: async () => (await import('./pages/found-page.tsx')).FoundPage,
  }),
  page({
    feature,
    path: 'forum-office/motions/:motionId',
    frame: 'focus',
    load: async () => (await import('./pages/motion-page.tsx')).MotionPage,
  }),
  page({
    feature,
    path: 'forum-office/appeals',
    load: async () => (await import('./pages/appeals-page.tsx')).AppealsPage,
  }),
  page({
    feature,
    path: 'forum-office/panel',
    load: async () => (await import('./pages/panel-page.tsx')).PanelPage,
  }),
  page({
    feature,
    path: 'forum-office/hide/:kind/:contentId',
    frame: 'focus',
    load: async () => (await import('./pages/hide-page.tsx')).HidePage,
  }),
  page({
    feature,
    path: 'forum-office/my-texts',
    load: async () => (await import('./pages/my-texts-page.tsx')).MyTextsPage,
  }),
  page({
    feature,
    path: 'forum-office/forums/:slug',
    load: async () => (await import('./pages/desk-page.tsx')).DeskPage,
  }),
  page({
    feature,
    path: 'forum-office/forums/:slug/texts',
    load: async () => (await import('./pages/texts-page.tsx')).TextsPage,
  }),
  page({
    feature,
    path: 'forum-office/forums/:slug/charter',
    frame: 'focus',
    load: async () => (await import('./pages/charter-page.tsx')).CharterPage,
  }),
  page({
    feature,
    path: 'forum-office/forums/:slug/appoint',
    frame: 'focus',
    load: async () => (await import('./pages/appoint-page.tsx')).AppointPage,
  }),
  page({
    feature,
    path: 'forum-office/forums/:slug/evaluation',
    frame: 'focus',
    load: async () => (await import('./pages/evaluation-page.tsx')).EvaluationPage,
  }),
];
