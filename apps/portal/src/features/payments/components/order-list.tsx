import { Plural, Trans } from '@lingui/react/macro';
import { Link, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { paymentOrdersQuery } from '../api/payment-orders.ts';
import type { OrderLine, OrderState } from '../types.ts';
import { OrderStateTag } from './order-state.tsx';

interface OrderListProps {
  readonly states: readonly OrderState[];
  /** Said where there are none. */
  readonly empty: string;
}

/** Orders in these states, the latest first. */
export function OrderList({ states, empty }: OrderListProps) {
  const list = useConnection(paymentOrdersQuery, { states: [...states] }, (data) => data.paymentOrders);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (list.isLoading) return <Skeleton lines={2} />;
  if (list.nodes.length === 0) return <p className="hint">{empty}</p>;
  return (
    <>
      <ul className="pay-list">
        {list.nodes.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {list.hasMore ? <ShowMore hasMore isLoading={list.isLoadingMore} onMore={list.more} /> : null}
    </>
  );
}

export function OrderRow({ order }: { readonly order: OrderLine }) {
  const isMine = order.authorisations.some((one) => one.isMine);
  return (
    <li className="pay-line">
      <p className="pay-title">
        <Link href={`/app/finance/payments/${order.id}`}>
          <bdi>{order.organisation?.name}</bdi>
        </Link>
      </p>
      <p className="pay-title">
        <Money money={order.amount} />
      </p>
      <div className="pay-facts pay-wide">
        <OrderStateTag state={order.state} />
        <span>
          <Trans>
            <bdi>{order.title}</bdi>, part {order.trancheNumber ?? 1}
          </Trans>
        </span>
        <span>
          <When iso={order.preparedAt} />
        </span>
        {order.state === 'prepared' ? (
          <span>
            <Plural value={order.authorisations.length} _0="nobody yet" one="# person of two" other="# people of two" />
          </span>
        ) : null}
        {order.state === 'prepared' && isMine ? (
          <span>
            <Trans>you have authorised it</Trans>
          </span>
        ) : null}
      </div>
    </li>
  );
}
