import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

const company = (slug: string, rest = '') => `/app/company/engagements/${slug}${rest}`;
const forum = (slug: string, rest = '') => `/app/forum/engagements/${slug}${rest}`;

/** What engagements ask of companies, and of members and representatives. */
export const ofEngagements: Record<string, Errand> = {
  'briefing-wanted': { act: msg`Write the briefing`, room: 'company', href: (slug) => company(slug, '/briefing') },
  'ground-rules-proposed': {
    act: msg`Read the ground rules on the table, sign or answer`,
    room: 'company',
    href: (slug) => company(slug, '/rules'),
    date: 'due',
  },
  'forum-ground-rules': {
    act: msg`Read the ground rules on the table, sign or answer`,
    room: 'any',
    href: (slug) => forum(slug, '/rules'),
    date: 'due',
  },
  'request-to-answer': {
    act: msg`Answer a request`,
    room: 'company',
    href: (slug) => `/app/company/requests/${slug}`,
    date: 'due',
  },
  'company-asked-before': {
    act: msg`Find out whether a company that registered was asked before`,
    room: 'grants',
    href: () => '/app/grants/companies',
  },
  'engagement-review': {
    act: msg`Say whether it was meaningful`,
    room: 'company',
    href: (slug) => company(slug, '/review'),
  },
  'forum-engagement-review': {
    act: msg`Say whether it was meaningful`,
    room: 'any',
    href: (slug) => forum(slug, '/review'),
  },
  'confidential-sunset': {
    act: msg`A confidential item opens soon`,
    room: 'company',
    href: (slug) => company(slug, '/confidential'),
    date: 'ends',
  },
};
