import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, FileField, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import type { CountbackFilesFault, HandedCountback } from '../count/countback-files.ts';
import type { VacancyToCount } from '../pages/vacancy-page.tsx';
import { countbackCommand, namesFile } from './countback-command.ts';

interface OfflineProps {
  readonly vacancy: VacancyToCount;
  readonly slug: string;
  readonly names: ReadonlyMap<number, string>;
  readonly registeredKeys: readonly string[];
  readonly ownKey: string | null;
  readonly onRead: (counted: HandedCountback) => void;
}

/** The same countback on a machine without a network, and its files brought here. */
export function OfflineCountback({ vacancy, slug, names, registeredKeys, ownKey, onRead }: OfflineProps) {
  const { t } = useLingui();
  const [fault, setFault] = useState<CountbackFilesFault>();
  const read = async (files: readonly File[]) => {
    const { readCountbackFiles } = await import('../count/countback-files.ts');
    const texts = await Promise.all(files.slice(0, 2).map((file) => file.text()));
    const counted = readCountbackFiles(texts, registeredKeys, ownKey);
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
          <Needed vacancy={vacancy} slug={slug} names={names} />
          <FileField
            label={t`What it wrote`}
            hint={t`countback.json and countback-signatures.json: choose them together.`}
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

function Needed({ vacancy, slug, names }: Pick<OfflineProps, 'vacancy' | 'slug' | 'names'>) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          <a href={`/open-data/elections/${slug}/bundle`} download="bundle.tar">
            Save the bundle
          </a>
          , carry it over together with the shares, your key file and two lists of names, and run:
        </Trans>
      </p>
      <Shown label={t`Command for the offline computer`} text={countbackCommand(vacancy, names)} />
      <Shown
        label="consenting.json"
        text={namesFile(
          vacancy.candidates.map(({ number }) => number),
          names,
        )}
      />
      <Shown label="continuing.json" text={namesFile(vacancy.continuing, names)} />
    </>
  );
}

function Shown({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <p className="hint">{label}</p>
      <pre className="command" dir="ltr" tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
    </>
  );
}

function FilesFault({ fault }: { readonly fault: CountbackFilesFault | undefined }) {
  const { t } = useLingui();
  if (!fault) return null;
  const words: Readonly<Record<CountbackFilesFault, string>> = {
    'no-countback': t`There is no countback.json among these files. Nothing was sent.`,
    'no-signature': t`There is no countback-signatures.json among these files. Nothing was sent.`,
    'signature-of-another': t`None of the signatures is by a scrutineer of this election. Nothing was sent.`,
  };
  return (
    <Notice kind="problem" isLive>
      {words[fault]}
    </Notice>
  );
}
