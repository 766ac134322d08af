import { loadCatalogues } from '../../shared/i18n/client-catalogues.ts';
import { page } from '../../shared/routing/page.ts';

const shared = { feature: 'grants-office', access: ['grants_officer'] };

/** Pages that show an application also need the words of those who review it. */
async function withReviewingWords<Module>(module: Promise<Module>): Promise<Module> {
  return (await Promise.all([module, loadCatalogues('features/reviewing', 'features/applying')]))[0];
}

/** The grants office: calls, applications on their way to the board, awards and reports. */
export const routes = [
  page({
    ...shared,
    path: 'grants/calls',
    load: async () => (await import('./pages/call-list-page.tsx')).CallListPage,
  }),
  page({
    ...shared,
    path: 'grants/calls/new/:step?',
    frame: 'focus',
    load: async () => (await withReviewingWords(import('./pages/call-builder-page.tsx'))).CallBuilderPage,
  }),
  page({
    ...shared,
    path: 'grants/calls/:callId',
    load: async () => (await withReviewingWords(import('./pages/call-applications-page.tsx'))).CallApplicationsPage,
  }),
  page({
    ...shared,
    path: 'grants/applications/:applicationId',
    load: async () => (await withReviewingWords(import('./pages/application-page.tsx'))).ApplicationPage,
  }),
  page({
    ...shared,
    path: 'grants/applications/:applicationId/eligibility',
    frame: 'focus',
    load: async () => (await withReviewingWords(import('./pages/eligibility-page.tsx'))).EligibilityPage,
  }),
  page({
    ...shared,
    path: 'grants/applications/:applicationId/reviewers',
    frame: 'focus',
    load: async () => (await withReviewingWords(import('./pages/reviewers-page.tsx'))).ReviewersPage,
  }),
  page({
    ...shared,
    path: 'grants/applications/:applicationId/decision',
    frame: 'focus',
    load: async () => (await withReviewingWords(import('./pages/propose-decision-page.tsx'))).ProposeDecisionPage,
  }),
  page({
    ...shared,
    path: 'grants/awards',
    load: async () => (await import('./pages/award-list-page.tsx')).AwardListPage,
  }),
  page({
    ...shared,
    path: 'grants/awards/:awardId',
    load: async () => (await import('./pages/award-page.tsx')).AwardPage,
  }),
];
