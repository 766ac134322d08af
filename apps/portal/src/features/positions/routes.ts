import { page } from '../../shared/routing/page.ts';

/** Positions of the own forum, from the first word on; and, for a company, saying how it understood one. */
export const routes = [
  page({
    feature: 'positions',
    access: ['member'],
    path: 'forum/positions',
    load: async () => (await import('./pages/position-list-page.tsx')).PositionListPage,
  }),
  page({
    feature: 'positions',
    access: ['member'],
    path: 'forum/positions/:id',
    load: async () => (await import('./pages/draft-page.tsx')).DraftPage,
  }),
  page({
    feature: 'positions',
    access: ['member'],
    path: 'forum/positions/:id/decision',
    load: async () => (await import('./pages/decision-page.tsx')).DecisionPage,
  }),
  page({
    feature: 'positions',
    access: ['member'],
    path: 'forum/positions/:id/languages/:language',
    frame: 'focus',
    load: async () => (await import('./pages/translation-page.tsx')).TranslationPage,
  }),
  page({
    feature: 'positions',
    access: ['company_rights', 'company_signatory'],
    path: 'company/positions/:slug/understanding',
    load: async () => (await import('./pages/understanding-page.tsx')).UnderstandingPage,
  }),
];
