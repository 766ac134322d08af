import type { RouteObject } from 'react-router';
import { routes as answering } from '../features/answering/routes.ts';
import { routes as account } from '../features/account/routes.ts';
import { routes as aftermath } from '../features/aftermath/routes.ts';
import { routes as applying } from '../features/applying/routes.ts';
import { routes as attesting } from '../features/attesting/routes.ts';
import { routes as board } from '../features/board/routes.ts';
import { routes as compensation } from '../features/compensation/routes.ts';
import { routes as compensationOffice } from '../features/compensation-office/routes.ts';
import { routes as consulting } from '../features/consulting/routes.ts';
import { routes as companyRecord } from '../features/company-record/routes.ts';
import { routes as contributing } from '../features/contributing/routes.ts';
import { routes as engaging } from '../features/engaging/routes.ts';
import { routes as elections } from '../features/elections/routes.ts';
import { routes as forumOffice } from '../features/forum-office/routes.ts';
import { routes as hearingOffice } from '../features/hearing-office/routes.ts';
import { routes as joining } from '../features/joining/routes.ts';
import { routes as learning } from '../features/learning/routes.ts';
import { routes as membership } from '../features/membership/routes.ts';
import { routes as organisations } from '../features/organisations/routes.ts';
import { routes as outcomes } from '../features/outcomes/routes.ts';
import { routes as payments } from '../features/payments/routes.ts';
import { routes as rating } from '../features/rating/routes.ts';
import { routes as positions } from '../features/positions/routes.ts';
import { routes as representing } from '../features/representing/routes.ts';
import { routes as signIn } from '../features/sign-in/routes.ts';
import { routes as fundFinance } from '../features/fund-finance/routes.ts';
import { routes as grantsOffice } from '../features/grants-office/routes.ts';
import { routes as returningOffice } from '../features/returning-office/routes.ts';
import { routes as reviewing } from '../features/reviewing/routes.ts';
import { routes as start } from '../features/start/routes.ts';
import { routes as takingPart } from '../features/taking-part/routes.ts';
import { routes as styleGuide } from '../features/style-guide/routes.ts';
import { AppRoot } from './app-root.tsx';
import { CrashPage } from './crash-page.tsx';
import { NotFoundPage } from './problem-pages.tsx';
import { StartRedirect } from './start-redirect.tsx';

/** The features of the workspaces, one line each; their paths are relative to `/app`. */
const features: readonly RouteObject[] = [
  ...start,
  ...answering,
  ...applying,
  ...board,
  ...contributing,
  ...companyRecord,
  ...compensation,
  ...compensationOffice,
  ...consulting,
  ...engaging,
  ...outcomes,
  ...signIn,
  ...forumOffice,
  ...hearingOffice,
  ...joining,
  ...membership,
  ...attesting,
  ...elections,
  ...rating,
  ...representing,
  ...positions,
  ...aftermath,
  ...returningOffice,
  ...account,
  ...organisations,
  ...fundFinance,
  ...grantsOffice,
  ...reviewing,
  ...payments,
  ...learning,
  ...takingPart,
  ...styleGuide,
];

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
