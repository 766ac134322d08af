import { page } from '../../shared/routing/page.ts';

const feature = 'hearing-office';
const access = ['member', 'forum_moderator', 'forum_safety_officer'];
const safety = ['forum_safety_officer'];
const company = ['company_rights', 'company_signatory'];

/** What came by code, for those who may open it. Addresses name a record, never what it is about. */
export const routes = [
  page({ feature, access, path: 'hearing', load: async () => (await import('./pages/desks-page.tsx')).DesksPage }),
  page({
    ...{ feature, access, path: 'hearing/:forumId/input' },
    load: async () => (await import('./pages/inputs-page.tsx')).InputsPage,
  }),
  page({
    ...{ feature, access, path: 'hearing/input/:id' },
    load: async () => (await import('./pages/input-page.tsx')).InputPage,
  }),
  page({
    ...{ feature, access, path: 'hearing/:forumId/grievances' },
    load: async () => (await import('./pages/forum-grievances-page.tsx')).ForumGrievancesPage,
  }),
  page({
    ...{ feature, access, path: 'hearing/grievances/:id' },
    load: async () => (await import('./pages/forum-grievance-page.tsx')).ForumGrievancePage,
  }),
  page({
    ...{ feature, access: safety, path: 'hearing/:forumId/reprisals' },
    load: async () => (await import('./pages/reprisals-page.tsx')).ReprisalsPage,
  }),
  page({
    ...{ feature, access: safety, path: 'hearing/reprisals/:id' },
    load: async () => (await import('./pages/reprisal-page.tsx')).ReprisalPage,
  }),
  page({
    ...{ feature, access: safety, path: 'hearing/:forumId/sealed' },
    load: async () => (await import('./pages/sealed-page.tsx')).SealedPage,
  }),
  page({
    ...{ feature, access: safety, path: 'hearing/:forumId/remedies' },
    load: async () => (await import('./pages/remedies-page.tsx')).RemediesPage,
  }),
  page({
    ...{ feature, access: safety, path: 'hearing/:forumId/remedies/:country/:remedyId', frame: 'focus' },
    load: async () => (await import('./pages/remedy-page.tsx')).RemedyPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/grievances' },
    load: async () => (await import('./pages/company-grievances-page.tsx')).CompanyGrievancesPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/grievances/:id' },
    load: async () => (await import('./pages/company-grievance-page.tsx')).CompanyGrievancePage,
  }),
];
