import { page } from '../../shared/routing/page.ts';

const feature = 'sign-in';

/** The ways in. */
export const routes = [
  page({
    feature,
    path: 'sign-in',
    access: 'anyone',
    load: async () => (await import('./pages/sign-in-page.tsx')).SignInPage,
  }),
  page({
    feature,
    path: 'sign-in/recovery',
    access: 'anyone',
    frame: 'focus',
    load: async () => (await import('./pages/recovery-page.tsx')).RecoveryPage,
  }),
  page({
    feature,
    path: 'sign-in/membership-key',
    access: 'anyone',
    frame: 'focus',
    load: async () => (await import('./pages/membership-key-page.tsx')).MembershipKeyPage,
  }),
  page({
    feature,
    path: 'register',
    access: 'anyone',
    frame: 'focus',
    load: async () => (await import('./pages/register-page.tsx')).RegisterPage,
  }),
  page({
    feature,
    path: 'prove',
    frame: 'focus',
    load: async () => (await import('./pages/prove-page.tsx')).ProvePage,
  }),
];
