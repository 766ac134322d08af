import { Navigate } from 'react-router';
import { Skeleton } from '@baraza/ui';
import { useSession } from '../shared/session/session.tsx';
import { Unreachable } from './kept-or-live.tsx';
import { workspacesFor } from './workspaces.ts';

/** `/app` itself: the start page of the first workspace one has, or the way in. */
export function StartRedirect() {
  const session = useSession();
  if (session.state === 'unreachable') return <Unreachable />;
  if (session.state === 'signed-out') return <Navigate to="/app/sign-in" replace />;
  if (session.state === 'loading') {
    return <Skeleton hasHeading lines={6} />;
  }
  const first = workspacesFor(session.roles)[0];
  return <Navigate to={first?.places[0].href ?? '/app/account'} replace />;
}
