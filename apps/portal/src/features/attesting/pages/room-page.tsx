import { fromBase64Url } from '@baraza/transparency-log';
import { keyFingerprint, type AttestingSecret } from '@baraza/membership';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { attestingRoomsQuery } from '../api/attesting-rooms.ts';
import { AuditSection } from '../components/audit-section.tsx';
import { KeySection } from '../components/key-section.tsx';
import { NewCodeSection } from '../components/new-code-section.tsx';
import { OpenSection } from '../components/open-section.tsx';
import { WaitingSection } from '../components/waiting-section.tsx';
import type { AttestingRoom } from '../types.ts';
import '../attesting.css';

/** One place on one panel: who waits, a new code, the key, the quota, audits. */
export function RoomPage() {
  const { constituencyId = '', organisationId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: attestingRoomsQuery,
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const room = data?.attestingRooms.find(
    (each) => each.constituency?.id === constituencyId && each.organisation?.id === organisationId,
  );
  const crumbs = [{ href: '/app/organisation/attesting', label: t`Attesting` }];
  if (!room) return <PageHeader title={t`This panel was not found`} crumbs={crumbs} />;
  return (
    <>
      <PageTitle title={t`Attesting`} />
      <PageHeader
        title={<bdi>{room.constituency?.title}</bdi>}
        kind={<bdi>{room.forum?.name}</bdi>}
        crumbs={crumbs}
        facts={<RoomFacts room={room} />}
      />
      {room.revokedOn ? <RevokedNotice room={room} /> : null}
      {room.revokedOn ? null : <Rooms room={room} onChange={() => reload({ requestPolicy: 'network-only' })} />}
      <AuditSection room={room} />
    </>
  );
}

/** The secret is in this page's memory only, and gone when the page is left. */
function Rooms({ room, onChange }: { readonly room: AttestingRoom; readonly onChange: () => void }) {
  const [secret, setSecret] = useState<AttestingSecret | null>(null);
  if (!room.key) return <KeySection room={room} onChange={onChange} />;
  return (
    <>
      {secret ? null : <OpenSection sealedSecret={room.key.sealedSecret} waiting={room.waiting} onOpen={setSecret} />}
      {secret ? <WaitingSection room={room} secret={secret} onChange={onChange} /> : null}
      {secret ? <NewCodeSection room={room} secret={secret} onChange={onChange} /> : null}
      <KeySection room={room} onChange={onChange} />
    </>
  );
}

function RevokedNotice({ room }: { readonly room: AttestingRoom }) {
  const { t } = useLingui();
  return (
    <Notice kind="problem" title={t`Your organisation is no longer on this panel`}>
      <p>
        <Trans>
          Since <When iso={room.revokedOn ?? ''} />. The reason: <bdi>{room.revokedReason}</bdi>
        </Trans>
      </p>
      <p>
        <Trans>
          Members who need another attestation have been told; nobody learned who they are. Codes that were not used are
          good no longer.
        </Trans>
      </p>
    </Notice>
  );
}

function RoomFacts({ room }: { readonly room: AttestingRoom }) {
  const { t } = useLingui();
  const { used, quota } = room;
  const publicKey = room.key ? fromBase64Url(room.key.publicKey) : undefined;
  const { panelRequired = 0, panelSize = 0 } = room.constituency ?? {};
  return (
    <DefinitionList
      items={[
        { term: t`Your organisation`, value: <bdi>{room.organisation?.name}</bdi> },
        { term: t`People attested`, value: t`${used} of ${quota}` },
        { term: t`Needed for each member`, value: t`${panelRequired} of ${panelSize} organisations` },
        ...(publicKey
          ? [{ term: t`Your public key begins with`, value: <code dir="ltr">{keyFingerprint(publicKey)}</code> }]
          : []),
      ]}
    />
  );
}
