import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

const item = (id: string) => `/app/company/positions/${id}`;
const forumItem = (id: string) => `/app/forum/ratings/items/${id}`;

/** What answers ask of companies, and of members and representatives. */
export const ofAnswers: Record<string, Errand> = {
  'alert-to-acknowledge': {
    act: msg`Acknowledge an urgent alert`,
    room: 'company',
    href: () => '/app/company/positions',
    date: 'due',
  },
  'recommendation-to-answer': { act: msg`Answer a recommendation`, room: 'company', href: item, date: 'due' },
  'answer-to-sign': { act: msg`Read an answer and sign it or give it back`, room: 'company', href: item, date: 'due' },
  'answer-to-rate': {
    act: msg`Rate a company’s answer`,
    room: 'any',
    href: (id) => `/app/forum/ratings/${id}`,
    date: 'closes',
  },
  'answer-item-to-close': { act: msg`Close what a company has done, or leave it open`, room: 'any', href: forumItem },
  'recheck-due': { act: msg`Look again after a year`, room: 'any', href: forumItem, date: 'due' },
  'answer-to-translate': { act: msg`Have an answer translated, so that it counts`, room: 'any', href: forumItem },
};
