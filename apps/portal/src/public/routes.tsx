import type { PublicRoute } from './public-route.ts';
import { callRoutes } from './calls/routes.tsx';
import { fundRoutes } from './funds/routes.tsx';
import { homeRoute } from './home/route.tsx';

/** The public pages, one line each; the first match wins. Paths are relative to `/{locale}`. */
export const publicRoutes: readonly PublicRoute[] = [homeRoute, ...fundRoutes, ...callRoutes];
