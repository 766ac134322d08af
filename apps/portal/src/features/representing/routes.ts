import { page } from '../../shared/routing/page.ts';

/** What a representative has to do beside positions and answers: messages from people who are not known. */
export const routes = [
  page({
    feature: 'representing',
    access: ['member'],
    path: 'forum/messages',
    load: async () => (await import('./pages/messages-page.tsx')).MessagesPage,
  }),
];
