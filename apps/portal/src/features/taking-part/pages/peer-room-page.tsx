import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { PeerRoomQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { joinPeerRoomMutation } from '../api/join-peer-room.ts';
import { peerRoomQuery } from '../api/peer-room.ts';
import { sayInPeerRoomMutation } from '../api/say-in-peer-room.ts';
import { writePeerRoomMinutesMutation } from '../api/write-peer-room-minutes.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { SessionWhen } from '../components/session-when.tsx';
import { TextAct } from '../components/text-act.tsx';
import '../taking-part.css';

type Room = NonNullable<PeerRoomQuery['peerRoom']>;

/** One room of companies: its notice, its agenda, what was said, its minutes. */
export function PeerRoomPage() {
  const { roomId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: peerRoomQuery, variables: { id: roomId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={6} />;
  const room = data?.peerRoom;
  if (!room) return <NothingHere title={<Trans>There is no such room.</Trans>} />;
  return (
    <>
      <PageTitle title={t`A room of companies`} />
      <PageHeader
        title={<bdi>{room.title}</bdi>}
        lead={<SessionWhen {...room} />}
        crumbs={[{ href: '/app/company/peer-rooms', label: t`Rooms of companies` }]}
      />
      <Section title={<Trans>Antitrust notice</Trans>}>
        <p className="session-text">
          <bdi>{room.antitrustNotice}</bdi>
        </p>
        {room.isGuest || room.isOwn ? null : <Join room={room} onJoined={again} />}
      </Section>
      <Section title={<Trans>Agenda</Trans>}>
        <p className="session-text">
          <bdi>{room.agenda}</bdi>
        </p>
        {room.howToJoin ? (
          <p>
            <bdi>{room.howToJoin}</bdi>
          </p>
        ) : null}
      </Section>
      {room.isGuest || room.isOwn ? <Said room={room} onChanged={again} /> : null}
      <Section title={<Trans>Minutes</Trans>}>
        <Minutes room={room} onWritten={again} />
      </Section>
    </>
  );
}

interface PartProps {
  readonly room: Room;
  readonly onChanged: () => void;
}

function Join({ room, onJoined }: { readonly room: Room; readonly onJoined: () => void }) {
  const act = useAct();
  return (
    <>
      <div className="form-actions">
        <Button
          isPending={act.isBusy}
          onPress={() => void act.send(joinPeerRoomMutation, { id: room.id }).then((sent) => sent && onJoined())}
        >
          <Trans>I keep to this notice, and come</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

function Said({ room, onChanged }: PartProps) {
  const { t } = useLingui();
  const act = useAct();
  return (
    <Section
      title={<Trans>What was said</Trans>}
      lead={<Trans>In no order, so that nobody can tell who spoke when.</Trans>}
    >
      <ul className="session-list">
        {room.points.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <TextAct
        draftKey={`peer.${room.id}`}
        label={t`A point to keep`}
        hint={t`Neither you nor your company is kept with it. A way of speaking may still tell: write plainly.`}
        button={<Trans>Keep it</Trans>}
        shortest={5}
        longest={2000}
        act={act}
        onSend={async (text) => {
          const isSent = (await act.send(sayInPeerRoomMutation, { id: room.id, text })) !== null;
          if (isSent) onChanged();
          return isSent;
        }}
      />
    </Section>
  );
}

function Minutes({ room, onWritten }: { readonly room: Room; readonly onWritten: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  if (room.minutes)
    return (
      <p className="session-text">
        <bdi>{room.minutes}</bdi>
      </p>
    );
  if (!room.isOwn)
    return (
      <p>
        <Trans>Not written yet.</Trans>
      </p>
    );
  return (
    <TextAct
      draftKey={`minutes.${room.id}`}
      label={t`Minutes`}
      hint={t`Written once, by whoever opened the room. They stay as they are.`}
      button={<Trans>Write the minutes</Trans>}
      shortest={20}
      longest={20000}
      rows={6}
      act={act}
      onSend={async (minutes) => {
        const isSent = (await act.send(writePeerRoomMinutesMutation, { id: room.id, minutes })) !== null;
        if (isSent) onWritten();
        return isSent;
      }}
    />
  );
}
