import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { unexplainedMovementsQuery } from '../api/unexplained-movements.ts';

export function UnexplainedMovements() {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: unexplainedMovementsQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton lines={2} />;
  return (
    <DataTable
      caption={t`Movements without an explanation`}
      isCaptionHidden
      rows={data.unexplainedMovements}
      rowId={(row) => row.providerKey}
      empty={
        <p className="hint">
          <Trans>Nothing is unexplained.</Trans>
        </p>
      }
      columns={[
        {
          id: 'key',
          header: t`At the provider`,
          isRowHeader: true,
          cell: (row) => <bdi className="numeral">{row.providerKey}</bdi>,
        },
        {
          id: 'reason',
          header: t`Why it could not be booked`,
          cell: (row) => (
            <span lang="en" dir="ltr">
              {row.reason}
            </span>
          ),
        },
        { id: 'since', header: t`Since`, cell: (row) => <When iso={row.parkedAt} kind="dateShort" /> },
      ]}
    />
  );
}
