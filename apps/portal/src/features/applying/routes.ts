import { page } from '../../shared/routing/page.ts';

const feature = 'applying';
const WRITERS = ['ngo_editor', 'ngo_signatory'];
const shared = { feature, access: WRITERS };

/** What an organisation does: find a call, apply, follow the decision, accept an award, report. */
export const routes = [
  page({
    ...shared,
    path: 'organisation/calls',
    load: async () => (await import('./pages/call-list-page.tsx')).CallListPage,
  }),
  page({
    ...shared,
    path: 'organisation/calls/:slug',
    load: async () => (await import('./pages/call-page.tsx')).CallPage,
  }),
  page({
    ...shared,
    path: 'organisation/applications',
    load: async () => (await import('./pages/application-list-page.tsx')).ApplicationListPage,
  }),
  page({
    ...shared,
    path: 'organisation/applications/:applicationId',
    load: async () => (await import('./pages/application-page.tsx')).ApplicationPage,
  }),
  page({
    ...shared,
    path: 'organisation/applications/:applicationId/write/:step?',
    frame: 'focus',
    load: async () => (await import('./pages/write-page.tsx')).WritePage,
  }),
  page({
    ...shared,
    path: 'organisation/applications/:applicationId/print',
    frame: 'print',
    load: async () => (await import('./pages/print-application-page.tsx')).PrintApplicationPage,
  }),
  page({
    ...shared,
    path: 'organisation/applications/:applicationId/withdraw',
    frame: 'focus',
    load: async () => (await import('./pages/withdraw-page.tsx')).WithdrawPage,
  }),
  page({
    ...shared,
    path: 'organisation/applications/:applicationId/appeal',
    frame: 'focus',
    load: async () => (await import('./pages/appeal-page.tsx')).AppealPage,
  }),
  page({
    ...shared,
    path: 'organisation/awards',
    load: async () => (await import('./pages/award-list-page.tsx')).AwardListPage,
  }),
  page({
    ...shared,
    path: 'organisation/awards/:awardId',
    load: async () => (await import('./pages/award-page.tsx')).AwardPage,
  }),
  page({
    ...shared,
    path: 'organisation/awards/:awardId/agreement',
    frame: 'print',
    load: async () => (await import('./pages/agreement-page.tsx')).AgreementPage,
  }),
  page({
    ...shared,
    path: 'organisation/awards/:awardId/reports/:trancheId',
    frame: 'focus',
    load: async () => (await import('./pages/report-page.tsx')).ReportPage,
  }),
];
