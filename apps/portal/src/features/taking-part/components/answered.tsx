import { Trans } from '@lingui/react/macro';
import { Link, Notice } from '@baraza/ui';

/** What somebody has just decided about a session. */
export type Said = 'comes' | 'not-now' | 'does-not-come' | 'stopped';

/** What follows from it; stays in sight while the page changes beneath it. */
export function Answered({ said }: { readonly said: Said | null }) {
  if (said === null) return null;
  return (
    <Notice kind="success" isLive>
      {said === 'comes' ? <WhatFollows /> : <Gone said={said} />}
    </Notice>
  );
}

function WhatFollows() {
  return (
    <>
      <p>
        <Trans>You come. You can change your mind at any time, at the end of this page; no reason is asked.</Trans>
      </p>
      <p>
        <Link href="/app/forum/compensation">
          <Trans>What is offered to you for it: take it, leave it, or give it on</Trans>
        </Link>
      </p>
      <p>
        <Link href="/app/forum/compensation/expenses">
          <Trans>Travel, care or a phone bill: ask for an advance</Trans>
        </Link>
      </p>
    </>
  );
}

function Gone({ said }: { readonly said: Exclude<Said, 'comes'> }) {
  if (said === 'stopped')
    return (
      <p>
        <Trans>
          You have stopped. You are paid for the whole session. If you want to talk to somebody, the support contact
          stays here.
        </Trans>
      </p>
    );
  return (
    <p>
      {said === 'not-now' ? (
        <Trans>Not now, then. Nobody is told why, and you can be asked another time.</Trans>
      ) : (
        <Trans>You do not come. Nobody is told why, and nothing depends on it.</Trans>
      )}
    </p>
  );
}
