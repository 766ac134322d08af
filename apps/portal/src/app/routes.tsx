import type { RouteObject } from 'react-router';
import { routes as styleGuide } from '../features/style-guide/routes.ts';
import { AppRoot } from './app-root.tsx';
import { CrashPage, NotFoundPage } from './problem-pages.tsx';
import { StartRedirect } from './start-redirect.tsx';

/** The features of the workspaces, one line each; their paths are relative to `/app`. */
const features: readonly RouteObject[] = [...styleGuide];

export const routes: readonly RouteObject[] = [
  {
    path: '/app',
    Component: AppRoot,
    ErrorBoundary: CrashPage,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: CrashPage,
        children: [
          { index: true, Component: StartRedirect, handle: { frame: 'workspace', access: 'anyone' } },
          ...features,
          { path: '*', Component: NotFoundPage, handle: { frame: 'workspace', access: 'anyone' } },
        ],
      },
    ],
  },
];
