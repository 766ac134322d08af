import { Plural, Trans } from '@lingui/react/macro';
import { Anchor } from '@baraza/ui';
import { useQuery } from 'urql';
import { unreadNotificationsQuery } from './api/unread-notifications.ts';

/** To all that happened, with how much of it is new. Shown inside a menu: a number in sight at all times only nags. */
export function HappenedLink() {
  const [{ data }] = useQuery({ query: unreadNotificationsQuery, requestPolicy: 'cache-and-network' });
  const count = data?.unreadNotifications ?? 0;
  return (
    <Anchor href="/app/notifications">
      <Trans>What happened</Trans>
      {count > 0 ? (
        <span className="hint">
          <Plural value={count} one="# new" other="# new" />
        </span>
      ) : null}
    </Anchor>
  );
}
