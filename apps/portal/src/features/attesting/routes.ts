import { page } from '../../shared/routing/page.ts';

const feature = 'attesting';
const access = ['ngo_editor', 'ngo_signatory'];

/** Where organisations say who is affected, without learning who becomes a member. */
export const routes = [
  page({
    feature,
    path: 'organisation/attesting',
    access,
    load: async () => (await import('./pages/room-list-page.tsx')).RoomListPage,
  }),
  page({
    feature,
    path: 'organisation/attesting/:constituencyId/:organisationId',
    access,
    load: async () => (await import('./pages/room-page.tsx')).RoomPage,
  }),
];
