import { msg } from '@lingui/core/macro';
import type { Errand } from './errands.ts';

const text = (id: string) => `/app/forum/positions/${id}`;
const decision = (id: string) => `/app/forum/positions/${id}/decision`;
const understanding = (id: string) => `/app/forum/positions/${id}#understanding`;

/** What positions ask of representatives. */
export const ofPositions: Record<string, Errand> = {
  'position-to-vote': { act: msg`Vote on a position`, room: 'any', href: decision, date: 'closes' },
  'position-to-adopt': { act: msg`Bring a position that passed to its adoption`, room: 'any', href: decision },
  'restatement-to-judge': { act: msg`Say whether a company understood`, room: 'any', href: understanding },
  'position-question': { act: msg`Answer what a company asks about a position`, room: 'any', href: text },
};
