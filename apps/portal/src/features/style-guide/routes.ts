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
      page({
        feature: 'style-guide',
        path: 'style-guide/receipt',
        access: 'anyone',
        frame: 'print',
        load: async () => (await import('./pages/receipt-sample-page.tsx')).ReceiptSamplePage,
      }),
      page({
        feature: 'style-guide',
        path: 'style-guide/problem',
        access: 'anyone',
        frame: 'focus',
        load: async () => (await import('./pages/problem-sample-page.tsx')).ProblemSamplePage,
      }),
    ]
  : [];
