import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider as ApiProvider, type Client } from 'urql';
import { createApiClient } from '../api/client.ts';
import { forgetReading, forgetReadingOfOthers } from '../kept-reading/forget-reading.ts';
import { followAccountLocale } from '../i18n/client-catalogues.ts';
import { meQuery } from './api/me.ts';
import { signOutMutation } from './api/sign-out.ts';
import { clearLocalData } from './clear-local-data.ts';

/** One role a person holds today in one organisation. */
interface SessionGrant {
  readonly role: string;
  readonly organisationId: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

/** The membership of one forum that this account is. */
interface SessionMembership {
  readonly id: string;
  readonly pseudonym: string;
  readonly state: string;
  readonly forum?: { readonly slug: string; readonly name: string } | null;
}

/** An office of a forum that somebody holds today. */
interface SessionAppointment {
  readonly role: string;
  readonly forum?: { readonly slug: string; readonly name: string } | null;
}

/** A seat between the sides of an engagement, given or taken. */
interface SessionSeat {
  readonly role: string;
  readonly state: string;
}

type SessionState = 'loading' | 'signed-in' | 'signed-out' | 'unreachable';

interface Known {
  readonly state: SessionState;
  /** Empty unless signed in, as are `handle` and `grants`. */
  readonly accountId: string;
  readonly handle: string;
  readonly grants: readonly SessionGrant[];
  /** Whether this session was opened with two factors, and whether the roles held today demand it. */
  readonly secondFactor: boolean;
  readonly secondFactorNeeded: boolean;
  /** Until when money, roles and payee details need no further proof (ISO 8601), if at all. */
  readonly provedUntil?: string | null;
  readonly membership?: SessionMembership | null;
  readonly forumAppointments: readonly SessionAppointment[];
  readonly engagementSeats: readonly SessionSeat[];
}

export interface Session extends Known {
  /**
   * Roles in organisations, `member` for a membership, `forum_` with the office for offices of forums, and `engagement_seat`
   * for whoever works between the sides of an engagement.
   */
  readonly roles: readonly string[];
  readonly hasRole: (...roles: readonly string[]) => boolean;
  /** Asks the server again who is signed in: after signing in, after a fresh proof, or after a role was accepted. */
  readonly refresh: () => Promise<void>;
  /**
   * Ends the session and forgets what this device kept for it, unsent drafts included: ask first where there are any
   * (`unsentDrafts`). False where the server cannot be reached: the session then goes on, and nothing is forgotten.
   */
  readonly signOut: () => Promise<boolean>;
}

const STRANGER: Known = {
  state: 'signed-out',
  accountId: '',
  handle: '',
  grants: [],
  secondFactor: false,
  secondFactorNeeded: false,
  forumAppointments: [],
  engagementSeats: [],
};

function rolesOf({ grants, membership, forumAppointments, engagementSeats }: Known): readonly string[] {
  const offices = forumAppointments.map(({ role }) => `forum_${role}`);
  const seats = engagementSeats.length > 0 ? ['engagement_seat'] : [];
  return [...new Set([...grants.map(({ role }) => role), ...(membership ? ['member'] : []), ...offices, ...seats])];
}
const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called inside <SessionProvider>.');
  return session;
}

async function askWhoIsThere(client: Client): Promise<Known> {
  const { data, error } = await client.query(meQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  if (error) return { ...STRANGER, state: error.networkError ? 'unreachable' : 'signed-out' };
  forgetReadingOfOthers(data?.me?.accountId ?? '');
  if (!data?.me) return STRANGER;
  await followAccountLocale(data.me.locale);
  return { state: 'signed-in', ...data.me };
}

/** Keys of memberships that were not meant to stay. Fetched only now: most sessions have nothing to do with them. */
async function forgetKeys(): Promise<void> {
  const keys = await import('../membership-key/membership-key.ts').catch(() => null);
  await keys?.forgetUnlessKept().catch(() => undefined);
}

/** The session and the API client that belongs to it: a change of person takes a new client with an empty cache. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [known, setKnown] = useState<Known>({ ...STRANGER, state: 'loading' });
  const forgetPerson = useCallback(() => {
    forgetReading();
    setKnown(STRANGER);
  }, []);
  const [client, setClient] = useState(() => createApiClient(forgetPerson));

  const refresh = useCallback(async () => {
    const fresh = createApiClient(forgetPerson);
    const found = await askWhoIsThere(fresh);
    setClient(fresh);
    setKnown(found);
  }, [forgetPerson]);
  const signOut = useCallback(async () => {
    const { error } = await client.mutation(signOutMutation, {}).toPromise();
    if (error) return false;
    clearLocalData();
    await forgetKeys();
    setClient(createApiClient(forgetPerson));
    forgetPerson();
    return true;
  }, [client, forgetPerson]);
  useEffect(() => void refresh(), [refresh]);

  const session = useMemo((): Session => {
    const roles = rolesOf(known);
    const hasRole = (...wanted: readonly string[]) => wanted.some((role) => roles.includes(role));
    return { ...known, roles, hasRole, refresh, signOut };
  }, [known, refresh, signOut]);
  return (
    <SessionContext value={session}>
      <ApiProvider value={client}>{children}</ApiProvider>
    </SessionContext>
  );
}
