import { page } from '../../shared/routing/page.ts';

const feature = 'returning-office';

/** Elections run for forums: returning officers, key holders, scrutineers. Forums appoint them; the API looks each time. */
export const routes = [
  page({
    feature,
    path: 'returning-office',
    load: async () => (await import('./pages/elections-page.tsx')).ElectionsPage,
  }),
  page({
    feature,
    path: 'returning-office/announce/:forum',
    frame: 'focus',
    load: async () => (await import('./pages/announce-page.tsx')).AnnouncePage,
  }),
  page({
    feature,
    path: 'returning-office/afterwards/:forum',
    load: async () => (await import('./pages/afterwards-page.tsx')).AfterwardsPage,
  }),
  page({
    feature,
    path: 'returning-office/vacancies/:vacancyId',
    frame: 'focus',
    load: async () => (await import('./pages/vacancy-page.tsx')).VacancyPage,
  }),
  page({
    feature,
    path: 'returning-office/elections/:slug',
    load: async () => (await import('./pages/office-page.tsx')).OfficePage,
  }),
  page({
    feature,
    path: 'returning-office/elections/:slug/ceremony',
    frame: 'focus',
    load: async () => (await import('./pages/ceremony-page.tsx')).CeremonyPage,
  }),
  page({
    feature,
    path: 'returning-office/elections/:slug/statements/:candidateId',
    frame: 'focus',
    load: async () => (await import('./pages/statement-page.tsx')).StatementPage,
  }),
  page({
    feature,
    path: 'returning-office/elections/:slug/share',
    frame: 'focus',
    load: async () => (await import('./pages/share-page.tsx')).SharePage,
  }),
  page({
    feature,
    path: 'returning-office/elections/:slug/count',
    frame: 'focus',
    load: async () => (await import('./pages/count-page.tsx')).CountPage,
  }),
];
