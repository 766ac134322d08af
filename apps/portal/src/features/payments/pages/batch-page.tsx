import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link, Notice, PageHeader, Progress, Section, Skeleton, StatusTag, type Column } from '@baraza/ui';

import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { paymentBatchQuery } from '../api/payment-batch.ts';
import { BankFile } from '../components/bank-file.tsx';
import { useConditionWords } from '../components/condition-words.ts';
import '../payments.css';
import type { Batch } from '../types.ts';

const REFRESH_MS = 1_500;
type Item = Batch['items'][number];

/** One batch: how far it is, what the gate held back and why, and the file for the bank. */
export function BatchPage() {
  const { t } = useLingui();
  const { batchId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: paymentBatchQuery,
    variables: { id: batchId },
    requestPolicy: 'cache-and-network',
  });
  const batch = data?.paymentBatch;
  const isRunning = batch ? batch.sentCount + batch.refusedCount < batch.orderCount : false;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => reload({ requestPolicy: 'network-only' }), REFRESH_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!batch) return <NothingHere title={t`There is no such batch, or it is not open to you`} />;
  return <TheBatch batch={batch} isRunning={isRunning} onFetched={() => reload({ requestPolicy: 'network-only' })} />;
}

interface TheBatchProps {
  readonly batch: Batch;
  readonly isRunning: boolean;
  readonly onFetched: () => void;
}

function TheBatch({ batch, isRunning, onFetched }: TheBatchProps) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Batch ${batch.number}`} />
      <PageHeader
        crumbs={[{ href: '/app/finance/payments', label: t`Payments` }]}
        title={t`Batch ${batch.number}`}
        facts={
          <span>
            <Trans>
              to be paid on <When iso={batch.executeOn} />
            </Trans>
          </span>
        }
      />
      <ThroughTheGate batch={batch} isRunning={isRunning} />
      {!isRunning && batch.sentCount > 0 ? <BankFile batch={batch} onFetched={onFetched} /> : null}
      <Section isWide title={t`Orders`}>
        <Items items={batch.items} />
      </Section>
    </>
  );
}

function ThroughTheGate({ batch, isRunning }: Omit<TheBatchProps, 'onFetched'>) {
  const { t } = useLingui();
  const settled = batch.sentCount + batch.refusedCount;
  return (
    <Section title={t`Through the gate`} lead={t`Each order is sent on its own. You may leave this page: it goes on.`}>
      <Progress
        label={isRunning ? t`On the way` : t`Done`}
        value={batch.orderCount === 0 ? 1 : settled / batch.orderCount}
        detail={t`${settled} of ${batch.orderCount}`}
      />
      {!isRunning && batch.refusedCount > 0 ? (
        <Notice kind="warning">
          <Plural
            value={batch.refusedCount}
            one="The gate held # order back. It keeps its authorisations; see below what is missing."
            other="The gate held # orders back. They keep their authorisations; see below what is missing."
          />
        </Notice>
      ) : null}
    </Section>
  );
}

function Items({ items }: { readonly items: readonly Item[] }) {
  const { t } = useLingui();
  const columns: Column<Item>[] = [
    {
      id: 'to',
      header: t`To`,
      isRowHeader: true,
      cell: ({ order }) => (
        <Link href={`/app/finance/payments/${order.id}`}>
          <bdi>{order.organisation?.name}</bdi>
        </Link>
      ),
    },
    { id: 'state', header: t`State`, cell: (item) => <ItemState item={item} /> },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: ({ order }) => <Money money={order.amount} /> },
  ];
  return (
    <DataTable
      caption={t`Orders of this batch`}
      isCaptionHidden
      columns={columns}
      rows={items}
      rowId={(item) => item.orderId}
    />
  );
}

function ItemState({ item }: { readonly item: Item }) {
  const { t } = useLingui();
  const words = useConditionWords();
  if (item.state === 'pending') return <StatusTag tone="waiting">{t`On its way through the gate`}</StatusTag>;
  if (item.state === 'sent') return <StatusTag tone="good">{t`In the file`}</StatusTag>;
  return (
    <>
      <StatusTag tone="stopped">{t`Held back`}</StatusTag>
      <ul>
        {item.refusedConditions.map((name) => (
          <li key={name}>
            <Trans>Does not hold: {words(name)}</Trans>
          </li>
        ))}
      </ul>
    </>
  );
}
