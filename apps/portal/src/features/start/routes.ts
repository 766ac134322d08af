import { page } from '../../shared/routing/page.ts';
import { roomOf } from './rooms.ts';

const feature = 'start';

/** The start page of every workspace, what happened, and the demo's mailbox. */
export const routes = [
  page({
    feature,
    path: 'forum/waiting',
    load: async () => (await import('./pages/forum-waiting-page.tsx')).ForumWaitingPage,
  }),
  page({
    feature,
    path: 'forum-office/waiting',
    load: async () => (await import('./pages/office-waiting-page.tsx')).OfficeWaitingPage,
  }),
  page({
    feature,
    path: 'company',
    access: roomOf('company').roles,
    load: async () => (await import('./pages/company-start-page.tsx')).CompanyStartPage,
  }),
  page({
    feature,
    path: 'organisation',
    access: roomOf('organisation').roles,
    load: async () => (await import('./pages/organisation-start-page.tsx')).OrganisationStartPage,
  }),
  page({
    feature,
    path: 'review',
    access: roomOf('review').roles,
    load: async () => (await import('./pages/review-start-page.tsx')).ReviewStartPage,
  }),
  page({
    feature,
    path: 'board',
    access: roomOf('board').roles,
    load: async () => (await import('./pages/board-start-page.tsx')).BoardStartPage,
  }),
  page({
    feature,
    path: 'grants',
    access: roomOf('grants').roles,
    load: async () => (await import('./pages/grants-start-page.tsx')).GrantsStartPage,
  }),
  page({
    feature,
    path: 'finance',
    access: roomOf('finance').roles,
    load: async () => (await import('./pages/finance-start-page.tsx')).FinanceStartPage,
  }),
  page({
    feature,
    path: 'notifications',
    load: async () => (await import('./pages/notifications-page.tsx')).NotificationsPage,
  }),
  page({
    feature,
    path: 'mailbox',
    access: 'anyone',
    load: async () => (await import('./pages/mailbox-page.tsx')).MailboxPage,
  }),
];
