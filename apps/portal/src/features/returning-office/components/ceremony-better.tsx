import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, FileField, Notice } from '@baraza/ui';
import { useState } from 'react';
import { parseElectionKey, type ElectionKeyPart } from '../ceremony/election-key.ts';

const LARGEST_MEGABYTES = 1;

/** What this device is trusted with, and the way that trusts none with a network. */
export function CeremonyBetter({ onUploaded }: { readonly onUploaded: (part: ElectionKeyPart) => void }) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string>();
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const part = parseElectionKey(await file.text());
    setProblem(part ? undefined : t`This is not an election-key.json. Nothing was changed.`);
    if (part) onUploaded(part);
  };
  return (
    <div className="stack ceremony-better">
      <TrustedDevice />
      <Disclosure summary={t`Better: an offline computer that is wiped afterwards`}>
        <div className="stack">
          <p>
            <Trans>
              Run this there, hand out the share files, then bring election-key.json here. It holds nothing secret.
            </Trans>
          </p>
          <pre className="command" dir="ltr" tabIndex={0} aria-label={t`Command for the offline computer`}>
            <code>baraza ceremony --holders NAME,NAME,NAME --required 2 --out FOLDER</code>
          </pre>
          <FileField
            id="election-key"
            label={t`election-key.json`}
            accept=".json,application/json"
            maxMegabytes={LARGEST_MEGABYTES}
            files={[]}
            onChoose={(files) => void choose(files)}
            onRemove={() => undefined}
            error={problem}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function TrustedDevice() {
  return (
    <Notice kind="warning" title={<Trans>This device is trusted until the vote closes</Trans>}>
      <p>
        <Trans>
          Whoever controls it while the key is made could open every ballot. Nobody can promise that no trace stays in a
          browser’s memory. Once this page is loaded it needs no network: switch the network off now, and on again to
          record the public part.
        </Trans>
      </p>
    </Notice>
  );
}
