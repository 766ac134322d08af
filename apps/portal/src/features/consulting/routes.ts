import { page } from '../../shared/routing/page.ts';

const feature = 'consulting';
const access = ['member'];

/** What a forum asks its members: to answer, to follow, and for representatives to hold. */
export const routes = [
  page({
    feature,
    access,
    path: 'forum/consultations',
    load: async () => (await import('./pages/consultation-list-page.tsx')).ConsultationListPage,
  }),
  page({
    feature,
    access,
    path: 'forum/consultations/new',
    frame: 'focus',
    load: async () => (await import('./pages/new-consultation-page.tsx')).NewConsultationPage,
  }),
  page({
    feature,
    access,
    path: 'forum/consultations/:slug',
    load: async () => (await import('./pages/consultation-page.tsx')).ConsultationPage,
  }),
  page({
    feature,
    access,
    path: 'forum/consultations/:slug/answer',
    frame: 'focus',
    load: async () => (await import('./pages/answer-page.tsx')).AnswerPage,
  }),
  page({
    feature,
    access,
    path: 'forum/consultations/:slug/statements/:id',
    load: async () => (await import('./pages/statement-page.tsx')).StatementPage,
  }),
];
