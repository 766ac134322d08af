import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Section, ShowMore, StatusTag } from '@baraza/ui';
import type { PublicLogQuery } from '../../generated/graphql.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import type { LogAddresses, LogFilter } from './addresses.ts';
import { KINDS, kindText } from './kind-words.ts';

interface RecordListProps {
  readonly data: PublicLogQuery;
  readonly filter: LogFilter;
  readonly addresses: LogAddresses;
}

type Line = PublicLogQuery['logRecords']['edges'][number]['node'];

/** The records, newest first, limited by what they are or what they are about. */
export function RecordList({ data, filter, addresses }: RecordListProps) {
  const { edges, pageInfo } = data.logRecords;
  const next = pageInfo.endCursor ? addresses.list({ ...filter, after: pageInfo.endCursor }) : undefined;
  return (
    <Section title={<Trans>The records</Trans>} id="records" isWide>
      <Search filter={filter} addresses={addresses} />
      <Kinds filter={filter} addresses={addresses} />
      <Lines lines={edges.map(({ node }) => node)} addresses={addresses} />
      <ShowMore hasMore={pageInfo.hasNextPage} {...(next && { href: next })} />
    </Section>
  );
}

type FilterProps = Omit<RecordListProps, 'data'>;

function Search({ filter, addresses }: FilterProps) {
  return (
    <form className="log-search" action={addresses.log} method="get" role="search">
      <label htmlFor="log-about">
        <Trans>Number of a record, or the id of a booking, resolution or election</Trans>
      </label>
      <div>
        <input
          id="log-about"
          className="input"
          name="about"
          defaultValue={filter.about ?? ''}
          maxLength={200}
          autoComplete="off"
          dir="auto"
        />
        <button type="submit" className="button button-quiet">
          <Trans>Find</Trans>
        </button>
      </div>
    </form>
  );
}

function Kinds({ filter, addresses }: FilterProps) {
  const { t, i18n } = useLingui();
  const kinds = ['', ...KINDS];
  return (
    <nav aria-label={t`What was recorded`}>
      <ul className="log-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <a
              href={kind === '' ? `${addresses.log}#records` : addresses.list({ kind })}
              aria-current={kind === (filter.kind ?? '') ? 'true' : undefined}
            >
              {kind === '' ? t`Everything` : kindText(kind, i18n)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Lines({ lines, addresses }: { readonly lines: readonly Line[]; readonly addresses: LogAddresses }) {
  const { t, i18n } = useLingui();
  const { number } = useFormat();
  return (
    <DataTable
      caption={t`Records, newest first`}
      isCaptionHidden
      rows={lines}
      rowId={(line) => String(line.index)}
      empty={<EmptyState title={<Trans>No such record</Trans>} />}
      columns={[
        {
          id: 'kind',
          header: t`What`,
          isRowHeader: true,
          cell: (line) => <a href={addresses.record(line.index)}>{kindText(line.kind, i18n)}</a>,
        },
        { id: 'number', header: t`Number`, isNumeric: true, cell: (line) => number(line.index) },
        { id: 'when', header: t`Published`, cell: (line) => <When iso={line.publishedAt} kind="dateShort" /> },
        { id: 'about', header: t`About`, cell: (line) => <code className="log-id">{line.subjectId}</code> },
        { id: 'state', header: t`Text`, cell: (line) => <TextState line={line} /> },
      ]}
    />
  );
}

function TextState({ line }: { readonly line: Line }) {
  return line.removedAt ? (
    <StatusTag tone="waiting">
      <Trans>Removed</Trans>
    </StatusTag>
  ) : (
    <Trans>Open</Trans>
  );
}
