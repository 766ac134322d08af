import { page } from '../../shared/routing/page.ts';

const PAYERS = ['company_finance', 'company_signatory'];
const PEOPLE = [...PAYERS, 'company_rights'];
const feature = 'contributing';

/** Contributing as a company, and its own contributions with their receipts. */
export const routes = [
  page({
    feature,
    path: 'company/contributions',
    access: PEOPLE,
    load: async () => (await import('./pages/contribution-list-page.tsx')).ContributionListPage,
  }),
  page({
    feature,
    path: 'company/contributions/new',
    access: PAYERS,
    frame: 'focus',
    load: async () => (await import('./pages/contribute-page.tsx')).ContributePage,
  }),
  page({
    feature,
    path: 'company/contributions/:contributionId',
    access: PEOPLE,
    load: async () => (await import('./pages/contribution-page.tsx')).ContributionPage,
  }),
  page({
    feature,
    path: 'company/contributions/:contributionId/receipt',
    access: PEOPLE,
    frame: 'print',
    load: async () => (await import('./pages/receipt-page.tsx')).ReceiptPage,
  }),
];
