import { Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { PageAccess } from '../shared/routing/page.ts';
import { useSession } from '../shared/session/session.tsx';
import { KeptOrLive, Unreachable } from './kept-or-live.tsx';
import { ForbiddenPage } from './problem-pages.tsx';

/**
 * Spares people a page that could show them nothing. It protects nothing: the API decides again, for the operation
 * and for each record.
 */
export function AccessGate({ access, children }: { readonly access: PageAccess; readonly children: ReactNode }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (access === 'anyone') return children;
  if (session.state === 'loading') return <Skeleton hasHeading lines={6} />;
  if (session.state === 'unreachable') return <Unreachable />;
  if (session.state === 'signed-out') {
    return <Navigate to={`/app/sign-in?then=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (access !== 'signed-in' && !session.hasRole(...access)) return <ForbiddenPage />;
  return <KeptOrLive>{children}</KeptOrLive>;
}
