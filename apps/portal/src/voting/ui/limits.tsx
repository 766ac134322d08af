/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { sha256, toHex, utf8 } from '@baraza/transparency-log';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What no voting page can protect from, said here and not in a manual. */
export function Limits() {
  const [hash, setHash] = useState<string>();
  const open = async (isOpen: boolean) => {
    if (isOpen && hash === undefined) setHash(await pageHash());
  };
  return (
    <details className="disclosure" onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>{t`What this page cannot protect you from`}</summary>
      <dl className="disclosure-body limits">
        <Limit title={t`Somebody beside you`}>
          {t`Whoever sees this screen sees your vote. You can vote again until voting closes, and only your last ballot counts. That does not help if you are watched until then. Nor does it if somebody has your pass or your receipt: where ballots are published, those show that you voted again.`}
        </Limit>
        <Limit title={t`The network`}>
          {t`The ballot box is built to keep no addresses and no times. But whoever runs or watches your connection can see that this device spoke to this server, and when. It helps to wait some hours between getting the pass and voting, to use another network, or to give your sealed ballot to somebody who brings it.`}
        </Limit>
        <Limit title={t`This device`}>
          {t`A program that watches the screen sees what you see. If you came by a link, your browser’s history may still hold it, and your pass in it: on a shared device, clear the history.`}
        </Limit>
        <Limit title={t`This page itself`}>
          {t`It was sent by the server of the ballot box and could have been changed. The list of its files has a hash, which is published in the transparency log. Anyone can build the page from its source and compare.`}{' '}
          <a href="/bundle.json">{t`The list of files`}</a>
          {hash === undefined ? null : <code className="limits-hash">{hash}</code>}
        </Limit>
        <Limit title={t`The people who run the election`}>
          {t`Enough key holders together could open ballots before voting closes, and all issuers together could make passes for people who do not exist. They are different organisations for that reason, and the second can be found out afterwards.`}
        </Limit>
        <Limit title={t`A lost pass`}>
          {t`Nobody can make you a second one. That is what keeps your vote secret.`}
        </Limit>
      </dl>
    </details>
  );
}

function Limit({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** SHA-256 of the list as this browser gets it, to be compared with the one in the log. */
async function pageHash(): Promise<string | undefined> {
  try {
    const response = await fetch('/bundle.json', { credentials: 'omit' });
    return response.ok ? toHex(sha256(utf8(await response.text()))) : undefined;
  } catch {
    return undefined;
  }
}
