import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable } from '@baraza/ui';
import type { PublicFundOverviewQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';

type Board = NonNullable<PublicFundOverviewQuery['board']>;
type Seat = Board['seats'][number];

/** The seats of a board with their terms; reserves are those whom a public lot may call. */
export function BoardSeats({ board }: { readonly board: Board | null }) {
  const { t } = useLingui();
  if (!board) return null;
  return (
    <DataTable
      caption={board.name}
      rows={board.seats}
      rowId={(seat) => seat.id}
      columns={[
        { id: 'name', header: t`Seat`, isRowHeader: true, cell: (seat) => <bdi>{seat.publicName}</bdi> },
        { id: 'position', header: t`Position`, cell: (seat) => <Position position={seat.position} /> },
        { id: 'ends', header: t`Term ends`, cell: (seat) => <When iso={seat.endsOn} kind="dateShort" /> },
      ]}
    />
  );
}

function Position({ position }: { readonly position: Seat['position'] }) {
  if (position === 'chair') return <Trans>Chair</Trans>;
  return position === 'reserve' ? <Trans>Reserve list</Trans> : <Trans>Member</Trans>;
}
