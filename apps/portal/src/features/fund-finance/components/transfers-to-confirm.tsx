import { Trans, useLingui } from '@lingui/react/macro';
import { ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { bankTransfersQuery } from '../api/bank-transfers.ts';
import { TransferToConfirm } from './transfer-to-confirm.tsx';
import '../fund-finance.css';

interface TransfersToConfirmProps {
  readonly fundSlug: string;
  readonly onDecided: () => void;
}

export function TransfersToConfirm({ fundSlug, onDecided }: TransfersToConfirmProps) {
  const { t } = useLingui();
  const variables = { fundSlug, state: 'entered' as const };
  const list = useConnection(bankTransfersQuery, variables, (data) => data.bankTransfers);
  const decided = () => {
    list.refresh();
    onDecided();
  };
  return (
    <div className="stack">
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={4} /> : null}
      {list.nodes.length > 0 ? (
        <ul className="transfers" aria-label={t`Transfers that wait`}>
          {list.nodes.map((transfer) => (
            <TransferToConfirm key={transfer.id} transfer={transfer} onDecided={decided} />
          ))}
        </ul>
      ) : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <p className="hint">
          <Trans>No transfer waits.</Trans>
        </p>
      ) : null}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}
