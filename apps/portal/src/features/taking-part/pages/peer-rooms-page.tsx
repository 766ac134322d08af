import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Disclosure,
  EmptyState,
  Link,
  PageHeader,
  Section,
  ShowMore,
  Skeleton,
  TextArea,
  TextField,
} from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { openPeerRoomMutation } from '../api/open-peer-room.ts';
import { peerRoomsQuery } from '../api/peer-rooms.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { SessionWhen } from '../components/session-when.tsx';
import '../taking-part.css';

/** Rooms in which companies learn from one another, under the Chatham House rule and an antitrust notice. */
export function PeerRoomsPage() {
  const { t } = useLingui();
  const list = useConnection(peerRoomsQuery, {}, (data) => data.peerRooms);
  return (
    <>
      <PageTitle title={t`Rooms of companies`} />
      <PageHeader
        title={t`Rooms of companies`}
        lead={t`Companies learn from one another here. What is said is kept without anybody’s name, person or company; nobody of a forum is in the room.`}
      />
      <RequestErrorNotice error={list.error} />
      <Section title={<Trans>Rooms</Trans>}>
        {list.isLoading ? <Skeleton lines={4} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? <EmptyState title={<Trans>No room yet</Trans>} /> : null}
        <ul className="session-list">
          {list.nodes.map((room) => (
            <li key={room.id}>
              <p>
                <Link href={`/app/company/peer-rooms/${room.id}`}>
                  <bdi>{room.title}</bdi>
                </Link>
              </p>
              <p>
                <SessionWhen {...room} />
              </p>
            </li>
          ))}
        </ul>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </Section>
      <Section title={<Trans>Open a room</Trans>}>
        <Disclosure summary={t`Plan it`}>
          <OpenRoom onOpened={list.refresh} />
        </Disclosure>
      </Section>
    </>
  );
}

const EMPTY = { title: '', day: '', time: '', minutes: '60', howToJoin: '', antitrustNotice: '', agenda: '' };

function OpenRoom({ onOpened }: { readonly onOpened: () => void }) {
  const draft = useLocalDraft('taking-part.peer-room', EMPTY);
  const act = useAct();
  const plan = draft.value;
  const set = (change: Partial<typeof EMPTY>) => draft.setValue((before) => ({ ...before, ...change }));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const open = async () => {
    const { day, time, minutes, ...texts } = plan;
    const input = { ...texts, startsAtLocal: `${day}T${time}`, timeZone, minutes: Number(minutes) || 0 };
    if (!(await act.send(openPeerRoomMutation, { input }))) return;
    draft.discard();
    onOpened();
  };
  return (
    <div className="stack">
      <RoomFields plan={plan} set={set} timeZone={timeZone} />
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void open()}>
          <Trans>Open the room</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

interface RoomFieldsProps {
  readonly plan: typeof EMPTY;
  readonly set: (change: Partial<typeof EMPTY>) => void;
  readonly timeZone: string;
}

function RoomFields({ plan, set, timeZone }: RoomFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField label={t`Title`} value={plan.title} onChange={(title) => set({ title })} maxLength={160} />
      <TextField label={t`Day`} type="date" isShort value={plan.day} onChange={(day) => set({ day })} />
      <TextField
        label={t`Time`}
        type="time"
        isShort
        hint={timeZone}
        value={plan.time}
        onChange={(time) => set({ time })}
      />
      <TextField
        label={t`Minutes`}
        isShort
        inputMode="numeric"
        value={plan.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <TextArea label={t`Agenda`} rows={4} value={plan.agenda} onChange={(agenda) => set({ agenda })} />
      <TextArea
        label={t`Antitrust notice`}
        hint={t`What may not be spoken of: prices, customers, wages, plans. At least 40 characters.`}
        rows={4}
        value={plan.antitrustNotice}
        onChange={(antitrustNotice) => set({ antitrustNotice })}
      />
      <TextArea label={t`How to join`} rows={2} value={plan.howToJoin} onChange={(howToJoin) => set({ howToJoin })} />
    </>
  );
}
