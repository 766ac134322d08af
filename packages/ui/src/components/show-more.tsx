import type { ReactNode } from 'react';
import { useUi } from '../ui-context.tsx';
import { Button, ButtonLink } from './button.tsx';

export interface ShowMoreProps {
  /** How much is in sight of how much, already in words. */
  readonly shown?: ReactNode;
  readonly hasMore: boolean;
  readonly isLoading?: boolean;
  /** In the workspaces: fetches the next page and keeps what is there. */
  readonly onMore?: () => void;
  /** On public pages: the address of the next page. */
  readonly href?: string;
}

/** Keyset paging: there is a next page or there is not; nothing shifts under the reader's eyes. */
export function ShowMore({ shown, hasMore, isLoading = false, onMore, href }: ShowMoreProps) {
  const { strings } = useUi();
  const words = isLoading ? strings.loading : strings.showMore;
  return (
    <div className="show-more">
      {shown ? <p role="status">{shown}</p> : null}
      {hasMore && href ? (
        <ButtonLink kind="quiet" href={href}>
          {words}
        </ButtonLink>
      ) : null}
      {hasMore && onMore ? (
        <Button onPress={onMore} isPending={isLoading}>
          {words}
        </Button>
      ) : null}
    </div>
  );
}
