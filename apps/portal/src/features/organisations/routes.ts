import { page } from '../../shared/routing/page.ts';

const feature = 'organisations';
const ASSURERS = ['grants_officer', 'finance_officer', 'second_officer', 'auditor'];
const NGO = ['ngo_editor', 'ngo_signatory'];
const FUND = [...ASSURERS, 'board_chair', 'board_member', 'reviewer', 'safety_officer'];
const room = async () => (await import('./pages/room-page.tsx')).RoomPage;

/** Papers and people of one's organisation, and the officers' vetting and screening. */
export const routes = [
  page({
    feature,
    path: 'organisations/new',
    frame: 'focus',
    load: async () => (await import('./pages/new-organisation-page.tsx')).NewOrganisationPage,
  }),
  page({ feature, path: 'organisation/papers', access: NGO, load: room }),
  page({
    feature,
    path: 'organisation/papers/due-diligence',
    access: NGO,
    frame: 'focus',
    load: async () => (await import('./pages/pack-page.tsx')).PackPage,
  }),
  page({
    feature,
    path: 'company/people',
    access: ['company_rights', 'company_finance', 'company_signatory'],
    load: room,
  }),
  page({ feature, path: 'fund/people', access: FUND, load: room }),
  page({
    feature,
    path: 'grants/organisations',
    access: ASSURERS,
    load: async () => (await import('./pages/assurance-list-page.tsx')).AssuranceListPage,
  }),
  page({
    feature,
    path: 'grants/organisations/:organisationId',
    access: ASSURERS,
    load: async () => (await import('./pages/assurance-page.tsx')).AssurancePage,
  }),
];
