import { page } from '../../shared/routing/page.ts';

/** One's own account. */
export const routes = [
  page({
    feature: 'account',
    path: 'account',
    load: async () => (await import('./pages/account-page.tsx')).AccountPage,
  }),
];
