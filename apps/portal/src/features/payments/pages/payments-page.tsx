import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { myTreasuriesQuery } from '../api/my-treasuries.ts';
import { BatchList } from '../components/batch-list.tsx';
import { OrderList } from '../components/order-list.tsx';
import { PayeesToConfirm } from '../components/payees-to-confirm.tsx';
import { ReadyToSend } from '../components/ready-to-send.tsx';
import { TranchesToOrder } from '../components/tranches-to-order.tsx';
import '../payments.css';

/** Money going out: what waits for the reader first, then what is on its way, then the rest. */
export function PaymentsPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: myTreasuriesQuery });
  const fund = data?.myTreasuries[0];
  return (
    <>
      <PageTitle title={t`Payments`} />
      {error ? <RequestErrorNotice error={error} /> : null}
      {fetching && !data ? <Skeleton hasHeading lines={8} /> : null}
      {fund ? <Payments fundId={fund.id} name={fund.name} /> : null}
      {data && !fund ? (
        <EmptyState title={t`You work in no treasury`}>
          <Trans>Payments are open to the officers and the auditor of a fund.</Trans>
        </EmptyState>
      ) : null}
    </>
  );
}

function Payments({ fundId, name }: { readonly fundId: string; readonly name: string }) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  // Whatever is done on this page moves an order from one list to another.
  const [changes, setChanges] = useState(0);
  const onDone = () => setChanges(changes + 1);
  return (
    <>
      <PageHeader
        kind={<bdi>{name}</bdi>}
        title={t`Payments`}
        lead={t`Each payment passes one gate, and two different people put their names to it.`}
        actions={
          <ButtonLink kind="quiet" href="/app/finance/payments/statement">
            <Trans>The bank’s statement</Trans>
          </ButtonLink>
        }
      />
      <Section title={t`Waits for two people`} lead={t`Open an order to see its gate.`}>
        <OrderList key={`prepared-${changes}`} states={['prepared']} empty={t`No order waits for an authorisation.`} />
      </Section>
      {hasRole('second_officer') ? <PayeesToConfirm /> : null}
      <TranchesToOrder key={`tranches-${changes}`} fundId={fundId} onDone={onDone} />
      <ReadyToSend key={`ready-${changes}`} fundId={fundId} onDone={onDone} />
      <Section title={t`Came back`} lead={t`Nothing is lost: it is owed again, and can be sent again.`}>
        <OrderList key={`returned-${changes}`} states={['returned']} empty={t`No payment has come back.`} />
      </Section>
      <Section title={t`With the bank`}>
        <OrderList key={`sent-${changes}`} states={['sent']} empty={t`Nothing is on its way.`} />
      </Section>
      <Section title={t`Batches`} lead={t`Each is one file for the bank.`}>
        <BatchList key={`batches-${changes}`} />
      </Section>
      <Section title={t`Paid, and void`}>
        <OrderList states={['confirmed', 'void']} empty={t`Nothing has been paid yet.`} />
      </Section>
    </>
  );
}
