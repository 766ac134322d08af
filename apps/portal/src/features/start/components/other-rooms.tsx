import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { roomOf, type RoomId } from '../rooms.ts';

/** For people with several roles: what waits in their other workspaces. */
export function OtherRooms({
  rooms,
}: {
  readonly rooms: readonly { readonly room: RoomId; readonly count: number }[];
}) {
  const { i18n } = useLingui();
  if (rooms.length === 0) return null;
  return (
    <div className="other-rooms">
      <p>
        <Trans>In your other workspaces:</Trans>
      </p>
      <ul className="cluster">
        {rooms.map(({ room, count }) => (
          <li key={room}>
            <Link href={roomOf(room).href}>{i18n._(roomOf(room).name)}</Link>{' '}
            <span className="hint">
              <Plural value={count} one="# thing waits" other="# things wait" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
