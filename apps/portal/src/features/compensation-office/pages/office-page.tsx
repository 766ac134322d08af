import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  Link,
  PageHeader,
  Section,
  ShowMore,
  Skeleton,
  type Column,
} from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { batchesQuery } from '../api/batches.ts';
import { officeQuery } from '../api/office.ts';
import { prepareMutation } from '../api/prepare.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { ClaimsWaiting } from '../components/claims-waiting.tsx';
import { useOfficeWords } from '../components/use-office-words.ts';
import type { BatchLine, Envelope, OfficeFund } from '../types.ts';

/** Paying people for taking part: what waits, batches, and the money set aside. */
export function CompensationOfficePage() {
  const { t } = useLingui();
  const { grants, hasRole } = useSession();
  const [{ data, error, fetching }] = useQuery({ query: officeQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const fund = data.funds.find(({ organisation }) => grants.some((one) => one.organisationId === organisation?.id));
  const isFinance = hasRole('finance_officer');
  return (
    <>
      <PageTitle title={t`Compensation`} />
      <PageHeader
        title={t`Compensation`}
        lead={t`People are paid under their pseudonyms. What somebody declined does not come here.`}
      />
      {isFinance && fund ? <Prepare fund={fund} /> : null}
      {isFinance ? <ClaimsWaiting /> : null}
      <Batches />
      <Section
        title={t`Organisations and experts`}
        lead={t`They are paid by the day for their part, by the same schedule.`}
      >
        <p>
          <ButtonLink kind="quiet" href="/app/finance/compensation/day-rates">{t`Day rates`}</ButtonLink>
        </p>
      </Section>
      <Envelopes envelopes={data.compensationEnvelopes} isFinance={isFinance} />
    </>
  );
}

function Prepare({ fund }: { readonly fund: OfficeFund }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const [key] = useState(() => crypto.randomUUID());
  const [executeOn, setExecuteOn] = useState(() => new Date().toISOString().slice(0, 10));
  const prepare = async () => {
    const input = { fundSlug: fund.slug, executeOn, idempotencyKey: key };
    const answer = await act.send(prepareMutation, { input });
    if (answer && 'id' in answer) void navigate(`/app/finance/compensation/${answer.id}`);
  };
  return (
    <Section
      title={t`Prepare a batch`}
      lead={t`Everything chosen, approved and accepted goes in. From then on those choices stand until the batch is over.`}
    >
      <div className="stack form">
        <DateField label={t`To be paid on`} value={executeOn} onChange={setExecuteOn} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void prepare()}>
            <Trans>Prepare the batch</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Batches() {
  const { t } = useLingui();
  const words = useOfficeWords();
  const list = useConnection(batchesQuery, {}, (found) => found.compensationBatches);
  const count = ({ sums }: BatchLine) => sums.reduce((total, sum) => total + sum.count, 0);
  const columns: Column<BatchLine>[] = [
    {
      id: 'number',
      header: t`Batch`,
      isRowHeader: true,
      cell: (batch) => <Link href={`/app/finance/compensation/${batch.id}`}>{t`Batch ${batch.number}`}</Link>,
    },
    { id: 'day', header: t`To be paid on`, cell: (batch) => <When iso={batch.executeOn} /> },
    { id: 'state', header: t`State`, cell: (batch) => words.state(batch.state) },
    { id: 'count', header: t`Payments`, isNumeric: true, cell: (batch) => count(batch) },
  ];
  return (
    <Section isWide title={t`Batches`}>
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Batches`}
        isCaptionHidden
        columns={columns}
        rows={list.nodes}
        rowId={(batch) => batch.id}
        empty={t`No batch has been prepared yet.`}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function Envelopes({ envelopes, isFinance }: { readonly envelopes: readonly Envelope[]; readonly isFinance: boolean }) {
  const { t } = useLingui();
  const money = (amountMinor: string, { currency }: Envelope) => <Money money={{ amountMinor, currency }} />;
  const columns: Column<Envelope>[] = [
    {
      id: 'period',
      header: t`Period`,
      isRowHeader: true,
      cell: (one) => (
        <>
          <When iso={one.startsOn} kind="dateShort" /> – <When iso={one.endsOn} kind="dateShort" />
        </>
      ),
    },
    { id: 'amount', header: t`Set aside`, isNumeric: true, cell: (one) => money(one.amountMinor, one) },
    { id: 'reserved', header: t`Promised`, isNumeric: true, cell: (one) => money(one.reservedMinor, one) },
    { id: 'released', header: t`Free again`, isNumeric: true, cell: (one) => money(one.releasedMinor, one) },
  ];
  return (
    <Section isWide title={t`Set aside by the board`} lead={t`Nothing is offered beyond it.`}>
      <DataTable
        caption={t`Set aside by the board`}
        isCaptionHidden
        columns={columns}
        rows={envelopes}
        rowId={(one) => one.id}
        empty={t`Nothing is set aside: no offer can be made.`}
      />
      {isFinance ? (
        <p>
          <ButtonLink kind="quiet" href="/app/finance/compensation/envelope">{t`Ask the board for more`}</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
