import { useEffect } from 'react';
import type { ConnectionList } from '../../../shared/api/use-connection.ts';

/** A list to its last page, for paper: nothing is left out, however long it is. */
export function useWhole<Node>(list: ConnectionList<Node>): ConnectionList<Node> & { readonly isWhole: boolean } {
  const { hasMore, isLoading, isLoadingMore, error, more } = list;
  const isNext = hasMore && !isLoading && !isLoadingMore && !error;
  useEffect(() => {
    if (isNext) more();
  }, [isNext, more]);
  return { ...list, isWhole: !isLoading && !hasMore };
}
