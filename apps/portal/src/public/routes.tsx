import type { PublicRoute } from './public-route.ts';
import { companyRoutes } from './companies/routes.tsx';
import { callRoutes } from './calls/routes.tsx';
import { consultationRoutes } from './consultations/routes.tsx';
import { electionRoutes } from './elections/routes.tsx';
import { engagementRoutes } from './engagements/routes.tsx';
import { forumRoutes } from './forums/routes.tsx';
import { fundRoutes } from './funds/routes.tsx';
import { hearingRoutes } from './hearing/routes.tsx';
import { homeRoute } from './home/route.tsx';
import { honorariaRoutes } from './honoraria/routes.tsx';
import { positionRoutes } from './positions/routes.tsx';
import { learningRoutes } from './learning/routes.tsx';
import { logRoutes } from './log/routes.tsx';

/** The public pages, one line each; the first match wins. Paths are relative to `/{locale}`. */
export const publicRoutes: readonly PublicRoute[] = [
  homeRoute,
  ...fundRoutes,
  ...callRoutes,
  ...companyRoutes,
  ...forumRoutes,
  ...electionRoutes,
  ...positionRoutes,
  ...consultationRoutes,
  ...learningRoutes,
  ...engagementRoutes,
  ...hearingRoutes,
  ...honorariaRoutes,
  ...logRoutes,
];
