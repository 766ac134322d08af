import { Trans } from '@lingui/react/macro';
import { Disclosure, Notice } from '@baraza/ui';
import type { HeardAddresses } from './addresses.ts';

/** Away at once; the island also empties the screen and forgets the draft. */
export function QuickExit() {
  return (
    <p className="heard-exit no-print">
      <a className="quick-exit" href="https://www.wikipedia.org/" rel="noreferrer" data-heard-exit="">
        <Trans>Leave this page quickly</Trans>
      </a>
    </p>
  );
}

/** What we are not, and whom else to turn to; no telephone number here would be right in every country. */
export function Care({ addresses }: { readonly addresses: HeardAddresses }) {
  return (
    <Disclosure summary={<Trans>If this is hard, or you are in danger now</Trans>}>
      <div className="stack">
        <p>
          <Trans>
            This is no emergency service: nobody reads it at once. In danger, call the emergency number of your country,
            or go to people you trust.
          </Trans>
        </p>
        <p>
          <Trans>
            You can stop at any line and come back later: what you wrote stays on this device only. You need not tell
            what hurts in detail to be heard. Free helplines of every country are listed at findahelpline.com; Front
            Line Defenders helps people who are threatened for defending rights, day and night.
          </Trans>
        </p>
        <p>
          <a href={addresses.remedies}>
            <Trans>Where else you can go, by country</Trans>
          </a>
        </p>
      </div>
    </Disclosure>
  );
}

/** What this way protects and what it cannot; said before anything is typed. */
export function WhatIsKept({ isSealed = false }: { readonly isSealed?: boolean }) {
  return (
    <Notice title={<Trans>What is kept, and what is not</Trans>}>
      <ul>
        <li>
          <Trans>
            No name, no e-mail address, no telephone number, no internet address, no time of day: only the day.
          </Trans>
        </li>
        <li>
          {isSealed ? (
            <Trans>Your words are locked in this browser. Only the safety officer’s key opens them.</Trans>
          ) : (
            <Trans>
              Your words are encrypted under a key of their own, and you see each time somebody opens them. Whoever runs
              this site could open them too; if that must not be, use the sealed channel.
            </Trans>
          )}
        </li>
        <li>
          <Trans>
            Whoever watches your connection can see that you visited this site, not what you wrote. On a device of your
            employer, write nothing: use another one.
          </Trans>
        </li>
      </ul>
    </Notice>
  );
}
