import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { OwnApplication } from '../types.ts';
import { applicationQuery } from './application.ts';

export interface LoadedApplication {
  /** Undefined while it is on its way, null where there is none for this person. */
  readonly application: OwnApplication | null | undefined;
  readonly error: CombinedError | undefined;
  readonly reload: () => Promise<void>;
}

/**
 * Asked once and not watched: while somebody writes, every save answers with the new state, and a watched query would
 * fetch the whole application again after each.
 */
export function useApplication(id: string): LoadedApplication {
  const client = useClient();
  const [loaded, setLoaded] = useState<Omit<LoadedApplication, 'reload'>>({ application: undefined, error: undefined });
  const reload = useCallback(async () => {
    const { data, error } = await client.query(applicationQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
    setLoaded({ application: data?.application, error });
  }, [client, id]);
  useEffect(() => void reload(), [reload]);
  return { ...loaded, reload };
}
