import { Trans, useLingui } from '@lingui/react/macro';
import { Checklist, Disclosure, Link, type Condition } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { LogCheckState } from './use-log-check.ts';

interface LogCheckProps {
  /** Place in the public log, from 0; null where the server names none. */
  readonly index: number | null;
  readonly manifestHash: string | null | undefined;
  readonly check: LogCheckState;
}

/** The rules one votes under, looked up in the public log by this browser. */
export function LogCheck({ index, manifestHash, check }: LogCheckProps) {
  const { t } = useLingui();
  const condition: Condition = {
    id: 'log',
    name: <LogLine index={index} />,
    state: stateOf(check),
    evidence: <Evidence check={check} />,
  };
  return (
    <>
      <div role="status">
        <Checklist conditions={[condition]} />
      </div>
      <Disclosure summary={t`What this check shows, and what it does not`}>
        <CheckLimits />
        <p className="hint">
          <Trans>
            Hash of the rules:{' '}
            <code className="hash" dir="ltr">
              {manifestHash}
            </code>
          </Trans>
        </p>
      </Disclosure>
    </>
  );
}

function LogLine({ index }: Pick<LogCheckProps, 'index'>): ReactNode {
  const { i18n } = useLingui();
  const { number } = useFormat();
  if (index === null) return <Trans>The rules of this election stand in the public log.</Trans>;
  const position = number(index);
  return (
    <Trans>
      The rules of this election stand in the{' '}
      <Link href={`/${i18n.locale}/log/${index}`}>public log at entry {position}</Link>.
    </Trans>
  );
}

function stateOf({ type }: LogCheckState): Condition['state'] {
  if (type === 'logged') return 'met';
  return type === 'checking' || type === 'log-unreachable' ? 'waiting' : 'unmet';
}

function Evidence({ check }: Pick<LogCheckProps, 'check'>): ReactNode {
  if (check.type === 'checking') return <Trans>Your browser is looking it up.</Trans>;
  if (check.type === 'logged') {
    return <Trans>Your browser looked it up: they are the rules you were sent, and the log’s signature holds.</Trans>;
  }
  if (check.type === 'log-unreachable') return <Trans>It could not be looked up yet.</Trans>;
  return <Trans>Your browser looked it up, and it does not hold.</Trans>;
}

function CheckLimits() {
  return (
    <ul>
      <li>
        <Trans>
          It shows that the rules you were sent were sealed in the log, where scrutineers and observers read them.
        </Trans>
      </li>
      <li>
        <Trans>
          It does not show that everybody is given the same log: its key comes from this server too. Witnesses look
          after that. To be sure yourself, compare the log’s key and entry from another network, or ask an observer.
        </Trans>
      </li>
      <li>
        <Trans>It does not check this page itself, which also comes from this server.</Trans>
      </li>
    </ul>
  );
}
