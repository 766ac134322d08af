import type { PublicRoute } from './public-route.ts';
import { homeRoute } from './home/route.tsx';

/** The public pages, one line each; the first match wins. Paths are relative to `/{locale}`. */
export const publicRoutes: readonly PublicRoute[] = [homeRoute];
