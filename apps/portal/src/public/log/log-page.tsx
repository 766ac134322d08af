import { Trans, useLingui } from '@lingui/react/macro';
import { KeyNumber, Notice, PageHeader, Section } from '@baraza/ui';
import type { PublicLogQuery } from '../../generated/graphql.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import type { LogAddresses, LogFilter } from './addresses.ts';
import { RecordList } from './record-list.tsx';

type Log = NonNullable<PublicLogQuery['transparencyLog']>;

interface LogPageProps {
  readonly data: PublicLogQuery;
  readonly filter: LogFilter;
  readonly addresses: LogAddresses;
}

/** What is in the public log, how it is checked, and every record. */
export function LogPage({ data, filter, addresses }: LogPageProps) {
  const { transparencyLog: log } = data;
  return (
    <>
      <PageHeader
        title={<Trans>The public log</Trans>}
        lead={
          <Trans>
            Every booking, resolution, charter and election is sealed here, one after the other. Whoever changes one of
            them later is found out, and that includes those who run this service.
          </Trans>
        }
      />
      {log ? <LogFacts log={log} /> : <NoLog />}
      {log && <HowToCheck log={log} />}
      <RecordList data={data} filter={filter} addresses={addresses} />
      {log?.checkpoint && <Certificate log={log} />}
    </>
  );
}

function NoLog() {
  return (
    <Notice kind="warning" title={<Trans>This installation keeps no log</Trans>}>
      <Trans>Its operator has set no key for signing. Records wait and will be sealed once there is one.</Trans>
    </Notice>
  );
}

function LogFacts({ log }: { readonly log: Log }) {
  const { number } = useFormat();
  return (
    <div className="log-figures">
      <KeyNumber label={<Trans>Records sealed</Trans>} value={number(log.size)} />
      <KeyNumber
        label={<Trans>Witnesses</Trans>}
        value={number(log.witnesses.length)}
        detail={<Trans>Other organisations, who sign that the log has only grown</Trans>}
      />
      <KeyNumber
        label={<Trans>Last sealed</Trans>}
        value={log.publishedAt ? <When iso={log.publishedAt} kind="dateTime" /> : <Trans>not yet</Trans>}
      />
    </div>
  );
}

function HowToCheck({ log }: { readonly log: Log }) {
  return (
    <Section
      title={<Trans>Check it yourself</Trans>}
      lead={
        <Trans>
          One command reads the log from its first record to its last, recomputes every seal and says what does not fit.
        </Trans>
      }
    >
      <pre className="log-code" dir="ltr" tabIndex={0}>
        <code>{`baraza verify ${log.address}`}</code>
      </pre>
      <ul className="log-notes">
        <li>
          <Trans>
            A seal holds no text. If a text endangers somebody, it is taken out with a public reason, and everything
            else still verifies.
          </Trans>
        </li>
        <li>
          <Trans>Keep the checkpoint below: with it you can prove next year that nothing before it was changed.</Trans>
        </li>
      </ul>
    </Section>
  );
}

function Certificate({ log }: { readonly log: Log }) {
  const { t } = useLingui();
  return (
    <Section
      title={<Trans>The checkpoint of now</Trans>}
      lead={
        <Trans>
          The name of the log, the number of its records, the root that all of them give together, and who signed it.
        </Trans>
      }
    >
      <pre className="log-certificate" dir="ltr" tabIndex={0} aria-label={t`Checkpoint`}>
        <code>{log.checkpoint}</code>
      </pre>
      <p>
        <a href="/log/checkpoint" download="checkpoint">
          <Trans>Download the checkpoint</Trans>
        </a>
      </p>
      <p className="log-key-label">
        <Trans>The key under which it is signed:</Trans>
      </p>
      <pre className="log-code" dir="ltr" tabIndex={0}>
        <code>{log.key}</code>
      </pre>
    </Section>
  );
}
