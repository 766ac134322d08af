import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { hasCopyOf } from '../shared/kept-reading/forget-reading.ts';
import { useOnline } from '../shared/use-online.ts';
import { UnreachablePage } from './problem-pages.tsx';

/** A piece of its own: only who is offline reads it. `keepShellOffline` fetches it ahead. */
const OfflineRoom = lazy(() => import('./offline-room.tsx').catch(() => ({ default: UnreachablePage })));

/** What this device keeps, where the server cannot be asked. */
export function Unreachable() {
  return (
    <Suspense fallback={null}>
      <OfflineRoom />
    </Suspense>
  );
}

/**
 * The page, or the kept copy of it where somebody came to it without a connection. A page that loses the line while
 * it is read, or written on, stays.
 */
export function KeptOrLive({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Chosen key={pathname}>{children}</Chosen>;
}

function Chosen({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const isOnline = useOnline();
  const [cameOffline] = useState(() => !navigator.onLine);
  return cameOffline && !isOnline && hasCopyOf(pathname) ? <Unreachable /> : children;
}
