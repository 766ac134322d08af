import { page } from '../../shared/routing/page.ts';

const feature = 'joining';

/** Becoming a member, staying one when an organisation leaves the panel, and getting another key for a lost one. */
export const routes = [
  page({
    feature,
    path: 'join/:forum',
    access: 'anyone',
    frame: 'focus',
    load: async () => (await import('./pages/join-page.tsx')).JoinPage,
  }),
  page({
    feature,
    path: 'forum/attestation',
    access: ['member'],
    frame: 'focus',
    load: async () => (await import('./pages/add-attestation-page.tsx')).AddAttestationPage,
  }),
  page({
    feature,
    path: 'rekey/:forum',
    access: 'anyone',
    frame: 'focus',
    load: async () => (await import('./pages/rekey-page.tsx')).RekeyPage,
  }),
];
