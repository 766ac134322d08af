import { Trans } from '@lingui/react/macro';
import { Button, Link, Section } from '@baraza/ui';
import { useState } from 'react';
import { forgetReading } from './forget-reading.ts';
import { keptCopies } from './kept-copies.ts';

/** The pages this device keeps for reading, with a way to be rid of them; nothing where there are none. */
export function KeptList() {
  const [copies, setCopies] = useState(() => keptCopies(Date.now()));
  if (copies.length === 0) return null;
  const forgetAll = () => {
    forgetReading();
    setCopies([]);
  };
  return (
    <Section title={<Trans>Kept on this device</Trans>}>
      <div className="stack">
        <ul>
          {copies.map(({ path, title, language }) => (
            <li key={path}>
              <Link href={path}>
                <bdi lang={language ?? undefined}>{title}</bdi>
              </Link>
            </li>
          ))}
        </ul>
        <div className="form-actions">
          <Button kind="quiet" onPress={forgetAll}>
            <Trans>Forget all of them on this device</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}
