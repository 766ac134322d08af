import { page } from '../../shared/routing/page.ts';

const feature = 'company-record';
const SPEAKING = ['company_rights', 'company_signatory'];

/** A company's own record, what it takes out of it, and those who decide about its objections. */
export const routes = [
  page({
    feature,
    path: 'company/record',
    access: SPEAKING,
    load: async () => (await import('./pages/own-record-page.tsx')).OwnRecordPage,
  }),
  page({
    feature,
    path: 'company/record/board',
    access: SPEAKING,
    frame: 'print',
    load: async () => (await import('./pages/board-page.tsx')).BoardPage,
  }),
  page({
    feature,
    path: 'company/record/evidence',
    access: SPEAKING,
    frame: 'print',
    load: async () => (await import('./pages/evidence-page.tsx')).EvidencePage,
  }),
  page({
    feature,
    path: 'forum/fact-checks',
    access: ['member'],
    load: async () => (await import('./pages/fact-checks-page.tsx')).FactChecksPage,
  }),
  page({
    feature,
    path: 'forum-office/records',
    access: ['forum_safety_officer'],
    load: async () => (await import('./pages/watch-page.tsx')).WatchPage,
  }),
];
