import { rooms, type RoomId } from '../rooms.ts';
import type { WaitingItem } from '../types.ts';
import { errandOf } from './errands.ts';

/** What belongs on the start page of one workspace, and how much waits in the person's other ones. */
export interface RoomErrands {
  readonly here: readonly WaitingItem[];
  readonly elsewhere: readonly { readonly room: RoomId; readonly count: number }[];
}

/** What belongs to a workspace that the person does not have (a substitute's payment) is shown where they are. */
export function errandsIn(room: RoomId, waiting: readonly WaitingItem[], roles: readonly string[]): RoomErrands {
  const own = rooms.filter((one) => one.roles.some((role) => roles.includes(role))).map((one) => one.id);
  const roomFor = (item: WaitingItem): RoomId => {
    const wanted = errandOf(item.kind).room;
    return wanted !== 'any' && own.includes(wanted) ? wanted : room;
  };
  const elsewhere = own
    .filter((id) => id !== room)
    .map((id) => ({ room: id, count: waiting.filter((item) => roomFor(item) === id).length }))
    .filter(({ count }) => count > 0);
  return { here: waiting.filter((item) => roomFor(item) === room), elsewhere };
}
