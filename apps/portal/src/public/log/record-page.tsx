import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Section } from '@baraza/ui';
import type { PublicLogRecordQuery } from '../../generated/graphql.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import type { LogAddresses } from './addresses.ts';
import { kindText } from './kind-words.ts';

type LogRecord = NonNullable<PublicLogRecordQuery['logRecord']>;

interface RecordPageProps {
  readonly record: LogRecord;
  readonly addresses: LogAddresses;
}

/** One record with everything that its seal can be recomputed from. */
export function RecordPage({ record, addresses }: RecordPageProps) {
  const { t, i18n } = useLingui();
  const { number } = useFormat();
  const position = number(record.index);
  return (
    <>
      <PageHeader
        kind={<Trans>Record {position} of the public log</Trans>}
        title={kindText(record.kind, i18n)}
        crumbs={[{ href: addresses.log, label: t`The public log` }]}
      />
      {record.text === null ? <RemovedText record={record} /> : <OpenText text={record.text} />}
      <Seal record={record} />
    </>
  );
}

function Seal({ record }: { readonly record: LogRecord }) {
  return (
    <Section
      title={<Trans>Its seal</Trans>}
      lead={
        <Trans>
          The log holds only this seal: the SHA-256 of the salt followed by the text. The salt is random, so that nobody
          can find a removed text again by trying.
        </Trans>
      }
    >
      <DefinitionList
        items={[
          { term: <Trans>Seal</Trans>, value: <code className="log-id">{record.commitment}</code> },
          {
            term: <Trans>Salt</Trans>,
            value: record.salt ? <code className="log-id">{record.salt}</code> : <Trans>gone with the text</Trans>,
          },
          { term: <Trans>About</Trans>, value: <code className="log-id">{record.subjectId}</code> },
          { term: <Trans>Published</Trans>, value: <When iso={record.publishedAt} kind="dateTime" /> },
        ]}
      />
      <p>
        <a href={`/log/records/${record.index}`}>
          <Trans>The same for machines (JSON)</Trans>
        </a>
      </p>
    </Section>
  );
}

function RemovedText({ record }: { readonly record: LogRecord }) {
  return (
    <Notice kind="warning" title={<Trans>The text was taken out because it could endanger somebody</Trans>}>
      <p>
        <bdi>{record.removedBecause}</bdi>
      </p>
      <p>{record.removedAt && <When iso={record.removedAt} kind="dateTime" />}</p>
      <p>
        <Trans>Its seal stays in the log, and everything else still verifies.</Trans>
      </p>
    </Notice>
  );
}

function OpenText({ text }: { readonly text: string }) {
  return (
    <Section
      title={<Trans>What was recorded</Trans>}
      lead={<Trans>Shown with line breaks; sealed without them (RFC 8785).</Trans>}
    >
      <pre className="log-code" dir="ltr" tabIndex={0}>
        <code>{JSON.stringify(JSON.parse(text), undefined, 2)}</code>
      </pre>
    </Section>
  );
}
