import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { paymentGateQuery } from '../api/payment-gate.ts';
import { AuthoriseForm, isDead, NoAuthorisation } from '../components/authorise-form.tsx';
import { GateChecklist } from '../components/gate-checklist.tsx';
import { NextStep, VoidOrder } from '../components/order-acts.tsx';
import { OrderHistory } from '../components/order-history.tsx';
import { OrderStateTag } from '../components/order-state.tsx';
import { PaymentSlip } from '../components/payment-slip.tsx';
import { SubstituteForm } from '../components/substitute-form.tsx';
import { WhatFollows } from '../components/what-follows.tsx';
import '../payments.css';
import type { Decision } from '../types.ts';

/** One payment order: the matter, the gate, the act, and what will follow from it. */
export function GatePage() {
  const { orderId = '' } = useParams();
  const [{ data, error, fetching }, reload] = useQuery({
    query: paymentGateQuery,
    variables: { id: orderId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.paymentOrder) return <NoOrder />;
  const onDone = () => {
    reload({ requestPolicy: 'network-only' });
    // The button is gone with the act: go on reading at the heading, under which the signature now stands.
    globalThis.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return <TheGate decision={data.paymentOrder} onDone={onDone} />;
}

function TheGate({ decision, onDone }: { readonly decision: Decision; readonly onDone: () => void }) {
  const { order } = decision;
  return (
    <>
      <GateHeader decision={decision} />
      <PaymentSlip decision={decision} />
      {order.state === 'void' ? <VoidNotice decision={decision} /> : <GateChecklist decision={decision} />}
      {decision.mayAuthorise ? (
        <AuthoriseForm decision={decision} onDone={onDone} />
      ) : (
        <NoAuthorisation decision={decision} />
      )}
      {decision.needsSubstitute ? <SubstituteForm orderId={order.id} /> : null}
      <NextStep order={order} onDone={onDone} />
      <OrderHistory order={order} />
      {isDead(decision) ? null : <WhatFollows state={order.state} />}
      <VoidOrder order={order} onDone={onDone} />
    </>
  );
}

function GateHeader({ decision: { order } }: { readonly decision: Decision }) {
  const { t } = useLingui();
  const isTreasury = useSession().hasRole('finance_officer', 'second_officer', 'auditor');
  return (
    <>
      <PageTitle title={t`Payment order`} />
      <PageHeader
        crumbs={isTreasury ? [{ href: '/app/finance/payments', label: t`Payments` }] : []}
        kind={t`Payment order`}
        title={
          <Trans>
            Payment to <bdi>{order.organisation?.name}</bdi>
          </Trans>
        }
        facts={
          <>
            <OrderStateTag state={order.state} />
            <span>
              <Trans>
                prepared on <When iso={order.preparedAt} kind="dateTime" />
              </Trans>
            </span>
          </>
        }
      />
    </>
  );
}

function VoidNotice({ decision: { order } }: { readonly decision: Decision }) {
  const { t } = useLingui();
  return (
    <Section title={t`This order is void`}>
      <Notice>
        <p>
          {order.voidedAt ? <When iso={order.voidedAt} kind="dateTime" /> : null}: <bdi>{order.voidReason}</bdi>
        </p>
      </Notice>
    </Section>
  );
}

function NoOrder() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Payment order`} />
      <EmptyState
        title={t`There is no such order, or it is not open to you`}
        actions={<Link href="/app">{t`To your start page`}</Link>}
      >
        <Trans>
          Orders are open to the officers of their fund, and to a substitute whom the board appointed for one.
        </Trans>
      </EmptyState>
    </>
  );
}
