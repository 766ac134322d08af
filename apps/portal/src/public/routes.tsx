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

/** A route and the folder of this one that it stands in, whose words it speaks before those of others. */
export interface RouteOfArea extends PublicRoute {
  readonly area: string;
}

const areas: Readonly<Record<string, readonly PublicRoute[]>> = {
  home: [homeRoute],
  funds: fundRoutes,
  calls: callRoutes,
  companies: companyRoutes,
  forums: forumRoutes,
  elections: electionRoutes,
  positions: positionRoutes,
  consultations: consultationRoutes,
  learning: learningRoutes,
  engagements: engagementRoutes,
  hearing: hearingRoutes,
  honoraria: honorariaRoutes,
  log: logRoutes,
};

/** The public pages, one folder a line; the first match wins. Paths are relative to `/{locale}`. */
export const publicRoutes: readonly RouteOfArea[] = Object.entries(areas).flatMap(([area, routes]) =>
  routes.map((route) => ({ ...route, area })),
);
