import { loadCatalogues } from '../../shared/i18n/client-catalogues.ts';
import { page } from '../../shared/routing/page.ts';

const feature = 'reviewing';
const BOARD = ['board_member', 'board_chair'];
const REVIEWER = ['reviewer'];

/** Answers are shown by the feature that asks for them, in its words. */
const answerWords = () => loadCatalogues('features/applying');

/** What reviewers do, and the applications as the board reads them. */
export const routes = [
  page({
    feature,
    path: 'review/tasks',
    access: REVIEWER,
    load: async () => (await import('./pages/review-list-page.tsx')).ReviewListPage,
  }),
  page({
    feature,
    path: 'review/:reviewId',
    access: REVIEWER,
    frame: 'focus',
    load: async () => (await Promise.all([import('./pages/review-page.tsx'), answerWords()]))[0].ReviewPage,
  }),
  page({
    feature,
    path: 'review/:reviewId/hand-back',
    access: REVIEWER,
    frame: 'focus',
    load: async () => (await import('./pages/hand-back-page.tsx')).HandBackPage,
  }),
  page({
    feature,
    path: 'board/calls/:callId',
    access: BOARD,
    load: async () => (await Promise.all([import('./pages/board-table-page.tsx'), answerWords()]))[0].BoardTablePage,
  }),
  page({
    feature,
    path: 'board/applications/:applicationId',
    access: BOARD,
    load: async () =>
      (await Promise.all([import('./pages/board-application-page.tsx'), answerWords()]))[0].BoardApplicationPage,
  }),
];
