import type { RouteObject } from 'react-router';
import { page } from '../../shared/routing/page.ts';

/** Every component in every state, for designers, testers and translators. */
export const routes: readonly RouteObject[] = __DEMO__
  ? [
      page({
        feature: 'style-guide',
        path: 'style-guide',
        access: 'anyone',
        load: async () => (await import('./pages/style-guide-page.tsx')).StyleGuidePage,
      }),
    ]
  : [];
