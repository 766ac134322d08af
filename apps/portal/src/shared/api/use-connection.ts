import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

/** The part of a Relay connection that paging needs. */
export interface ConnectionLike<Node> {
  readonly edges: ReadonlyArray<{ readonly node: Node }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface ConnectionList<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  /** True until the first page is there. */
  readonly isLoading: boolean;
  readonly isLoadingMore: boolean;
  readonly error: CombinedError | undefined;
  /** Fetches the next page and keeps what is in sight. */
  readonly more: () => void;
  /** Starts again from the first page, for example after a mutation. */
  readonly refresh: () => void;
}

interface Pages<Node> {
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/**
 * A list that grows by keyset pages. `document` takes `after` besides its own variables; `select` finds the
 * connection in its answer (null where the record above it is not there).
 */
export function useConnection<Data, Variables extends AnyVariables, Node>(
  document: TypedDocumentNode<Data, Variables & { after?: string | null }>,
  variables: Variables,
  select: (data: Data) => ConnectionLike<Node> | null | undefined,
): ConnectionList<Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [pages, setPages] = useState<Pages<Node> | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [isFetching, setIsFetching] = useState(true);
  const latest = useRef({ key, select, variables });
  latest.current = { key, select, variables };

  const fetchPage = useCallback(
    async (before: Pages<Node> | null) => {
      const asked = latest.current;
      setIsFetching(true);
      const request = { ...asked.variables, after: before?.endCursor ?? null } as Variables & { after?: string | null };
      const answer = await client.query(document, request, { requestPolicy: 'network-only' }).toPromise();
      // An answer to variables that have changed since belongs to nobody.
      if (asked.key !== latest.current.key) return;
      setIsFetching(false);
      setError(answer.error);
      const connection = answer.data ? latest.current.select(answer.data) : undefined;
      if (connection) setPages(joinPages(asked.key, before, connection));
    },
    [client, document],
  );

  useEffect(() => {
    void fetchPage(null);
  }, [fetchPage, key]);

  const current = pages?.key === key ? pages : null;
  return {
    nodes: current?.nodes ?? [],
    hasMore: current?.hasMore ?? false,
    isLoading: !current && isFetching,
    isLoadingMore: Boolean(current) && isFetching,
    error,
    more: () => void (isFetching ? undefined : fetchPage(current)),
    refresh: () => void fetchPage(null),
  };
}

function joinPages<Node>(key: string, before: Pages<Node> | null, connection: ConnectionLike<Node>): Pages<Node> {
  return {
    key,
    nodes: [...(before?.nodes ?? []), ...connection.edges.map((edge) => edge.node)],
    endCursor: connection.pageInfo.endCursor ?? null,
    hasMore: connection.pageInfo.hasNextPage,
  };
}
