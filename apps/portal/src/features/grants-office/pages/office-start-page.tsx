import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DataTable, EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { fundCallsQuery } from '../api/fund-calls.ts';
import { officeWaitingQuery } from '../api/office-waiting.ts';
import { CallTable } from '../components/call-table.tsx';
import { OwnFundGate } from '../components/own-fund-gate.tsx';
import { useWaitingPlaces } from '../components/waiting-words.ts';
import '../grants-office.css';
import type { OwnFund, WaitingLine } from '../types.ts';

const RECENT_CALLS = 6;

/** What waits for the grants office, the earliest date first; then its calls. */
export function OfficeStartPage() {
  return <OwnFundGate>{(fund) => <Start fund={fund} />}</OwnFundGate>;
}

function Start({ fund }: { readonly fund: OwnFund }) {
  const { t } = useLingui();
  const placeOf = useWaitingPlaces();
  const [{ data, error, fetching }] = useQuery({ query: officeWaitingQuery, requestPolicy: 'cache-and-network' });
  const lines = data?.waiting.filter((line) => placeOf(line) !== null) ?? [];
  return (
    <>
      <PageTitle title={t`Grants office`} />
      <PageHeader
        kind={<bdi>{fund.name}</bdi>}
        title={
          <Plural
            value={lines.length}
            _0="Nothing waits for you"
            one="# thing waits for you"
            other="# things wait for you"
          />
        }
        actions={
          <ButtonLink kind="quiet" href="/app/grants/calls/new">
            <Trans>Prepare a call</Trans>
          </ButtonLink>
        }
      />
      <RequestErrorNotice error={error} />
      {!data && fetching ? <Skeleton lines={6} /> : <Waiting lines={lines} />}
      <Calls fund={fund} />
    </>
  );
}

function Waiting({ lines }: { readonly lines: readonly WaitingLine[] }) {
  const { t } = useLingui();
  const placeOf = useWaitingPlaces();
  return (
    <Section title={t`Waits for you`} isWide>
      <DataTable
        caption={t`What waits for the grants office, the earliest date first`}
        isCaptionHidden
        rows={lines}
        rowId={(line) => line.kind + line.subjectId}
        empty={
          <EmptyState title={t`Nothing waits for you`}>
            <Trans>
              Applications to check, decisions to propose and reports to answer stand here with their dates.
            </Trans>
          </EmptyState>
        }
        columns={[
          {
            id: 'matter',
            header: t`Matter`,
            isRowHeader: true,
            cell: (line) => (
              <Link href={placeOf(line)?.href ?? '/app/grants'}>
                <bdi>{line.title ?? placeOf(line)?.act}</bdi>
              </Link>
            ),
          },
          { id: 'act', header: t`What to do`, cell: (line) => placeOf(line)?.act },
          {
            id: 'since',
            header: t`Since`,
            cell: (line) => (line.since ? <When iso={line.since} kind="dateShort" /> : '–'),
          },
          { id: 'due', header: t`By`, cell: (line) => <Due iso={line.dueAt} /> },
        ]}
      />
    </Section>
  );
}

function Due({ iso }: { readonly iso: string | null | undefined }) {
  const format = useFormat();
  if (!iso) return <>–</>;
  return (
    <>
      <When iso={iso} kind="dateShort" /> <span className="hint">{format.daysFrom(iso, new Date())}</span>
    </>
  );
}

function Calls({ fund }: { readonly fund: OwnFund }) {
  const { t } = useLingui();
  const list = useConnection(fundCallsQuery, { fundId: fund.id, first: RECENT_CALLS }, (data) => data.fundCalls);
  return (
    <Section
      title={t`Calls`}
      isWide
      aside={
        <Link href="/app/grants/calls">
          <Trans>All calls</Trans>
        </Link>
      }
    >
      {list.isLoading ? (
        <Skeleton lines={4} />
      ) : (
        <CallTable calls={list.nodes} empty={<p className="hint">{t`No call yet.`}</p>} />
      )}
      <RequestErrorNotice error={list.error} />
    </Section>
  );
}
