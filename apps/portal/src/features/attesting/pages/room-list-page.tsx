import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { attestingRoomsQuery } from '../api/attesting-rooms.ts';
import { roomAddress, type AttestingRoom } from '../types.ts';

/** The panels on which one's organisations attest. */
export function RoomListPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: attestingRoomsQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={6} />;
  const rooms = data?.attestingRooms ?? [];
  return (
    <>
      <PageTitle title={t`Attesting`} />
      <PageHeader
        title={t`Attesting`}
        lead={t`Forums have asked your organisation to say who is affected. You give a code to people whom you know and have met, and sign once for each of them, without learning who they become.`}
      />
      {rooms.length === 0 ? (
        <EmptyState title={t`Your organisation is on no panel`}>
          <p>
            <Trans>A forum names its attesting organisations in its charter.</Trans>
          </p>
        </EmptyState>
      ) : (
        <RoomTable rooms={rooms} />
      )}
    </>
  );
}

function RoomTable({ rooms }: { readonly rooms: readonly AttestingRoom[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Panels`}
      rows={rooms}
      rowId={roomAddress}
      columns={[
        {
          id: 'place',
          header: t`For whom`,
          isRowHeader: true,
          cell: (room) => (
            <Link href={roomAddress(room)}>
              <bdi>{room.constituency?.title}</bdi>, <bdi>{room.forum?.name}</bdi>
            </Link>
          ),
        },
        { id: 'organisation', header: t`Your organisation`, cell: (room) => <bdi>{room.organisation?.name}</bdi> },
        { id: 'waiting', header: t`Waits for you`, cell: (room) => <WaitingTag room={room} /> },
        { id: 'used', header: t`Quota`, cell: (room) => t`${room.used} of ${room.quota}` },
      ]}
    />
  );
}

function WaitingTag({ room }: { readonly room: AttestingRoom }) {
  const { t } = useLingui();
  const { waiting } = room;
  if (room.revokedOn) return <StatusTag tone="stopped">{t`No longer on the panel`}</StatusTag>;
  if (!room.key) return <StatusTag tone="waiting">{t`Needs a key`}</StatusTag>;
  if (waiting > 0) return <StatusTag tone="waiting">{t`${waiting} to sign`}</StatusTag>;
  return <StatusTag>{t`Nothing`}</StatusTag>;
}
