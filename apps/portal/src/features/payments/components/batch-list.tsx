import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, ShowMore } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { paymentBatchesQuery } from '../api/payment-batches.ts';

/** Files for the bank, the latest first. */
export function BatchList() {
  const { t } = useLingui();
  const list = useConnection(paymentBatchesQuery, {}, (data) => data.paymentBatches);
  if (list.error) return <RequestErrorNotice error={list.error} />;
  if (!list.isLoading && list.nodes.length === 0) return <p className="hint">{t`No batch has been made yet.`}</p>;
  return (
    <>
      <ul className="pay-list">
        {list.nodes.map((batch) => (
          <li key={batch.id} className="pay-line">
            <p className="pay-title">
              <Link href={`/app/finance/payments/batches/${batch.id}`}>{t`Batch ${batch.number}`}</Link>
            </p>
            <p>
              <Plural value={batch.orderCount} one="# order" other="# orders" />
            </p>
            <div className="pay-facts pay-wide">
              <span>
                <Trans>
                  to be paid on <When iso={batch.executeOn} />
                </Trans>
              </span>
              {batch.refusedCount > 0 ? (
                <span>
                  <Plural
                    value={batch.refusedCount}
                    one="# was held back by the gate"
                    other="# were held back by the gate"
                  />
                </span>
              ) : null}
              <span>{batch.downloadedAt ? t`file fetched` : t`file not fetched yet`}</span>
            </div>
          </li>
        ))}
      </ul>
      {list.hasMore ? <ShowMore hasMore isLoading={list.isLoadingMore} onMore={list.more} /> : null}
    </>
  );
}
