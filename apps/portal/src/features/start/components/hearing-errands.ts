import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

/** What people brought by code and who has to see to it; never a word of what it is about. */
export const ofHearing: Record<string, Errand> = {
  'input-unread': { act: msg`Read what people brought by code`, room: 'any', href: (id) => `/app/hearing/${id}/input` },
  'grievance-stuck': {
    act: msg`Look after a grievance that is overdue, or was taken to you`,
    room: 'any',
    href: (id) => `/app/hearing/grievances/${id}`,
  },
  'grievance-to-answer': {
    act: msg`Acknowledge or answer a grievance`,
    room: 'company',
    href: (id) => `/app/company/grievances/${id}`,
    date: 'due',
  },
  'reprisal-open': {
    act: msg`Respond to a report`,
    room: 'any',
    href: (id) => `/app/hearing/reprisals/${id}`,
    date: 'due',
  },
  'sealed-waiting': {
    act: msg`Open the sealed channel`,
    room: 'any',
    href: (id) => `/app/hearing/${id}/sealed`,
    date: 'due',
  },
};
