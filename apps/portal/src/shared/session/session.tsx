import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider as ApiProvider, type Client } from 'urql';
import { createApiClient } from '../api/client.ts';
import { clearLocalData } from './clear-local-data.ts';
import { signOutMutation } from './api/sign-out.ts';
import { viewerQuery } from './api/viewer.ts';

/** One role a person holds today in one organisation. */
export interface SessionGrant {
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
}

export type SessionState = 'loading' | 'signed-in' | 'signed-out' | 'unreachable';

export interface Session {
  readonly state: SessionState;
  /** Empty unless signed in. */
  readonly accountId: string;
  readonly handle: string;
  readonly grants: readonly SessionGrant[];
  readonly hasRole: (...roles: readonly string[]) => boolean;
  /** Asks the server again who is signed in: after signing in, or after a role was accepted. */
  readonly refresh: () => Promise<void>;
  /** Ends the session and forgets what this device kept for it. */
  readonly signOut: () => Promise<void>;
}

interface Known {
  readonly state: SessionState;
  readonly accountId: string;
  readonly handle: string;
  readonly grants: readonly SessionGrant[];
}

const STRANGER: Known = { state: 'signed-out', accountId: '', handle: '', grants: [] };
const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called inside <SessionProvider>.');
  return session;
}

async function askWhoIsThere(client: Client): Promise<Known> {
  const answer = await client.query(viewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  if (answer.error?.networkError) return { ...STRANGER, state: 'unreachable' };
  const viewer = answer.data?.viewer;
  return viewer ? { state: 'signed-in', ...viewer } : STRANGER;
}

/** The session and the API client that belongs to it: a change of person takes a new client with an empty cache. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Known>({ ...STRANGER, state: 'loading' });
  const [generation, setGeneration] = useState(0);
  const client = useMemo(() => createApiClient(() => setKnown(STRANGER)), [generation]);

  const refresh = useCallback(async () => {
    const fresh = createApiClient(() => setKnown(STRANGER));
    setKnown(await askWhoIsThere(fresh));
    setGeneration((number) => number + 1);
  }, []);
  const signOut = useCallback(async () => {
    await client.mutation(signOutMutation, {}).toPromise();
    clearLocalData();
    setKnown(STRANGER);
    setGeneration((number) => number + 1);
  }, [client]);
  useEffect(() => void refresh(), [refresh]);

  const session = useMemo(
    () => ({
      ...known,
      hasRole: (...roles: readonly string[]) => known.grants.some((grant) => roles.includes(grant.role)),
      refresh,
      signOut,
    }),
    [known, refresh, signOut],
  );
  return (
    <SessionContext value={session}>
      <ApiProvider value={client}>{children}</ApiProvider>
    </SessionContext>
  );
}
