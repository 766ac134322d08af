import { page } from '../../shared/routing/page.ts';

const feature = 'engaging';
const company = ['company_rights', 'company_signatory', 'company_finance'];
const ngo = ['ngo_editor', 'ngo_signatory'];
const sides = [
  { side: 'company', access: company },
  { side: 'forum', access: ['member'] },
] as const;

/** What both sides of an engagement find at the same places of their workspaces. */
const rooms = sides.flatMap(({ side, access }) => [
  page({
    ...{ feature, access: [...access], path: `${side}/engagements` },
    load: async () => (await import('./pages/engagement-list-page.tsx')).EngagementListPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/engagements/new`, frame: 'focus' as const },
    load: async () => (await import('./pages/open-engagement-page.tsx')).OpenEngagementPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/engagements/:slug` },
    load: async () => (await import('./pages/engagement-page.tsx')).EngagementPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/engagements/:slug/rules` },
    load: async () => (await import('./pages/rules-page.tsx')).RulesPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/engagements/:slug/confidential` },
    load: async () => (await import('./pages/items-page.tsx')).ItemsPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/engagements/:slug/review` },
    load: async () => (await import('./pages/review-page.tsx')).ReviewPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/requests` },
    load: async () => (await import('./pages/request-list-page.tsx')).RequestListPage,
  }),
  page({
    ...{ feature, access: [...access], path: `${side}/requests/:slug` },
    load: async () => (await import('./pages/request-page.tsx')).RequestPage,
  }),
]);

/** Engagements between companies and forums, and requests to anybody. */
export const routes = [
  page({
    ...{ feature, access: company, path: 'company/engagements/:slug/briefing', frame: 'focus' as const },
    load: async () => (await import('./pages/briefing-page.tsx')).BriefingPage,
  }),
  page({
    ...{ feature, access: ['member'], path: 'forum/requests/new', frame: 'focus' as const },
    load: async () => (await import('./pages/new-request-page.tsx')).NewRequestPage,
  }),
  page({
    ...{ feature, access: ngo, path: 'organisation/requests' },
    load: async () => (await import('./pages/request-list-page.tsx')).RequestListPage,
  }),
  page({
    ...{ feature, access: ngo, path: 'organisation/requests/new', frame: 'focus' as const },
    load: async () => (await import('./pages/new-request-page.tsx')).NewRequestPage,
  }),
  page({
    ...{ feature, access: ngo, path: 'organisation/requests/:slug' },
    load: async () => (await import('./pages/request-page.tsx')).RequestPage,
  }),
  page({
    ...{ feature, access: ['grants_officer', 'auditor'], path: 'grants/companies' },
    load: async () => (await import('./pages/registered-companies-page.tsx')).RegisteredCompaniesPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/profile' },
    load: async () => (await import('./pages/profile-page.tsx')).ProfilePage,
  }),
  page({
    ...{ feature, access: ['forum_safety_officer'], path: 'forum-office/requests' },
    load: async () => (await import('./pages/held-requests-page.tsx')).HeldRequestsPage,
  }),
  page({
    ...{ feature, access: 'anyone' as const, path: 'answer-request', frame: 'focus' as const },
    load: async () => (await import('./pages/answer-by-link-page.tsx')).AnswerByLinkPage,
  }),
  ...rooms,
];
