import { Trans } from '@lingui/react/macro';
import { Link, Notice } from '@baraza/ui';
import { useLocation } from 'react-router';

/** Closing binds the fund's money: it asks for a proof not older than five minutes. */
export function ProveFirst() {
  const { pathname } = useLocation();
  return (
    <Notice kind="warning" isLive>
      <p>
        <Trans>Please confirm that it is you, then close the item. What you typed stays on this page.</Trans>
      </p>
      <p>
        <Link href={`/app/prove?next=${encodeURIComponent(pathname)}`} target="_blank">
          <Trans>Confirm in a new tab</Trans>
        </Link>
      </p>
    </Notice>
  );
}
