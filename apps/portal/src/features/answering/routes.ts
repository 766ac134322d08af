import { page } from '../../shared/routing/page.ts';

const COMPANY = ['company_rights', 'company_signatory', 'company_finance'];

/** What a company was asked and what it answers; and the page behind a one-time reply link. */
export const routes = [
  page({
    feature: 'answering',
    access: COMPANY,
    path: 'company/positions',
    load: async () => (await import('./pages/answers-page.tsx')).AnswersPage,
  }),
  page({
    feature: 'answering',
    access: COMPANY,
    path: 'company/positions/:itemId',
    load: async () => (await import('./pages/answer-page.tsx')).AnswerPage,
  }),
  page({
    feature: 'answering',
    access: COMPANY,
    path: 'company/positions/:itemId/print',
    frame: 'print',
    load: async () => (await import('./pages/print-answer-page.tsx')).PrintAnswerPage,
  }),
  page({
    feature: 'answering',
    access: 'anyone',
    path: 'reply',
    frame: 'focus',
    load: async () => (await import('./pages/reply-page.tsx')).ReplyPage,
  }),
];
