import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

/** Paying people for taking part; the first is for themselves. */
export const ofCompensation: Record<string, Errand> = {
  'compensation-to-choose': {
    act: msg`Read what you are offered, and choose`,
    room: 'any',
    href: (id) => `/app/forum/compensation/offers/${id}`,
    date: 'closes',
  },
  'day-rate-to-answer': {
    act: msg`Answer the offer of a day rate`,
    room: 'organisation',
    href: () => '/app/organisation/day-rates',
  },
  'expense-claim-to-decide': {
    act: msg`Decide an expense claim`,
    room: 'finance',
    href: (id) => `/app/finance/compensation/claims/${id}`,
  },
  'expert-asked': {
    act: msg`Answer a forum that asks for an expert`,
    room: 'finance',
    href: () => '/app/finance/compensation/day-rates',
  },
  'compensation-batch-to-authorise': {
    act: msg`Look at the batch, and authorise it`,
    room: 'finance',
    href: (id) => `/app/finance/compensation/${id}`,
  },
  'compensation-batch-to-send': {
    act: msg`Send the authorised batch through the gate`,
    room: 'finance',
    href: (id) => `/app/finance/compensation/${id}`,
  },
};

export const ofTakingPart: Record<string, Errand> = {
  'unclear-to-answer': {
    act: msg`Answer what readers found unclear`,
    room: 'company',
    href: (slug) => `/app/company/engagements/${slug}/sessions`,
  },
  'invitation-to-answer': {
    act: msg`Say whether you come, or “not now”`,
    room: 'any',
    href: (session) => `/app/forum/taking-part/${session}`,
    date: 'due',
  },
  'engagement-seat-to-take': {
    act: msg`Take the seat that both sides gave you`,
    room: 'any',
    href: () => '/app/facilitating',
  },
};
