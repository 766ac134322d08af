import { page } from '../../shared/routing/page.ts';

const feature = 'taking-part';
const member = ['member'];
/** Whoever holds a seat between sides, and members, of whom representatives prepare sessions too. */
const facilitating = ['engagement_seat', 'member'];
const company = ['company_rights', 'company_signatory'];

/** Being heard in sessions: for whoever is invited, whoever facilitates, and the company across the table. */
export const routes = [
  page({
    ...{ feature, access: member, path: 'forum/taking-part' },
    load: async () => (await import('./pages/invitations-page.tsx')).InvitationsPage,
  }),
  page({
    ...{ feature, access: member, path: 'forum/taking-part/:sessionId' },
    load: async () => (await import('./pages/session-page.tsx')).SessionPage,
  }),
  page({
    ...{ feature, access: member, path: 'forum/learning' },
    load: async () => (await import('./pages/learning-list-page.tsx')).LearningListPage,
  }),
  page({
    ...{ feature, access: member, path: 'forum/learning/:slug' },
    load: async () => (await import('./pages/learning-page.tsx')).LearningPage,
  }),
  page({
    ...{ feature, access: 'signed-in', path: 'facilitating' },
    load: async () => (await import('./pages/facilitating-page.tsx')).FacilitatingPage,
  }),
  page({
    ...{ feature, access: facilitating, path: 'facilitating/:slug' },
    load: async () => (await import('./pages/engagement-room-page.tsx')).EngagementRoomPage,
  }),
  page({
    ...{ feature, access: facilitating, path: 'facilitating/:slug/plan', frame: 'focus' },
    load: async () => (await import('./pages/plan-session-page.tsx')).PlanSessionPage,
  }),
  page({
    ...{ feature, access: facilitating, path: 'facilitating/:slug/sessions/:sessionId' },
    load: async () => (await import('./pages/session-room-page.tsx')).SessionRoomPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/engagements/:slug/sessions' },
    load: async () => (await import('./pages/company-sessions-page.tsx')).CompanySessionsPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/engagements/:slug/sessions/:sessionId' },
    load: async () => (await import('./pages/company-session-page.tsx')).CompanySessionPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/peer-rooms' },
    load: async () => (await import('./pages/peer-rooms-page.tsx')).PeerRoomsPage,
  }),
  page({
    ...{ feature, access: company, path: 'company/peer-rooms/:roomId' },
    load: async () => (await import('./pages/peer-room-page.tsx')).PeerRoomPage,
  }),
];
