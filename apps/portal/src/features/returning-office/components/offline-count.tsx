import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, FileField, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import type { CountedFilesFault, HandedCount } from '../count/counted-files.ts';

interface OfflineCountProps {
  readonly boardUrl: string;
  readonly registeredKeys: readonly string[];
  readonly ownKey: string | null;
  readonly onRead: (counted: HandedCount) => void;
}

const FILES = 3;

/** The same count on a machine without a network, and its files brought here. */
export function OfflineCount({ boardUrl, registeredKeys, ownKey, onRead }: OfflineCountProps) {
  const { t } = useLingui();
  const [fault, setFault] = useState<CountedFilesFault>();
  const read = async (files: readonly File[]) => {
    const { readCountedFiles } = await import('../count/counted-files.ts');
    const texts = await Promise.all(files.slice(0, FILES).map((file) => file.text()));
    const counted = readCountedFiles(texts, registeredKeys, ownKey);
    setFault(typeof counted === 'string' ? counted : undefined);
    if (typeof counted !== 'string') onRead(counted);
  };
  return (
    <Section
      title={t`Or without this browser`}
      lead={t`A computer that is never on a network again is the safest place for the shares.`}
    >
      <Disclosure summary={t`Count with the command line, and bring the files`}>
        <div className="stack">
          <Commands boardUrl={boardUrl} />
          <FileField
            label={t`What it wrote`}
            hint={t`result.json, result-signatures.json and, if it is there, shares.json: choose them together.`}
            accept=".json,application/json"
            isMultiple
            maxMegabytes={20}
            files={[]}
            onChoose={(files) => void read(files)}
            onRemove={() => undefined}
          />
          <FilesFault fault={fault} />
        </div>
      </Disclosure>
    </Section>
  );
}

function Commands({ boardUrl }: Pick<OfflineCountProps, 'boardUrl'>) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          <a href={boardUrl} download="board.tar">
            Save the board
          </a>
          , carry it over together with the shares and your key file, and run:
        </Trans>
      </p>
      <pre className="command" dir="ltr" tabIndex={0} aria-label={t`Command for the offline computer`}>
        <code>
          {
            'baraza scrutineer board.tar \\\n  --share share-NAME.json --share share-NAME.json \\\n  --key scrutineer-key.json --out result'
          }
        </code>
      </pre>
    </>
  );
}

function FilesFault({ fault }: { readonly fault: CountedFilesFault | undefined }) {
  const { t } = useLingui();
  if (!fault) return null;
  const words: Readonly<Record<CountedFilesFault, string>> = {
    'no-result': t`There is no result.json among these files. Nothing was sent.`,
    'no-signature': t`There is no result-signatures.json among these files. Nothing was sent.`,
    'signature-of-another': t`None of the signatures is by a scrutineer of this election. Nothing was sent.`,
    'no-shares': t`The ballots become public, so shares.json is needed as well. Nothing was sent.`,
  };
  return (
    <Notice kind="problem" isLive>
      {words[fault]}
    </Notice>
  );
}
