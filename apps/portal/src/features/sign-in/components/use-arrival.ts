import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../../shared/session/session.tsx';

const OWN_PAGE = /^\/app(\/(?!\/)|$|\?)/;

/** Where to go after signing in: the page that asked for it, if it is one of ours. */
export function useDestination(): string {
  const [search] = useSearchParams();
  const wanted = search.get('then') ?? search.get('next') ?? '';
  return OWN_PAGE.test(wanted) ? wanted : '/app';
}

/** Takes somebody who has just signed in to where they wanted to go. */
export function useArrival(): () => Promise<void> {
  const { refresh } = useSession();
  const navigate = useNavigate();
  const destination = useDestination();
  return useCallback(async () => {
    await refresh();
    await navigate(destination, { replace: true });
  }, [refresh, navigate, destination]);
}
