import type { Catalogue } from './explanation.ts';

export const english: Catalogue = {
  'quota-reached': '{candidate} has {votes} votes, which reaches the quota of {quota}, and is elected.',
  'last-vacancies': 'As many candidates are left as seats, so {candidate} is elected with {votes} votes.',
  'no-contest':
    'Candidates standing: {candidates}; seats: {seats}. There are no more candidates than seats, so all of them are elected.',
  majority: '{candidate} has {votes} of the {counting} votes still counting, more than half, and is elected.',
  'last-standing': '{candidate} is the only candidate left and is elected with {votes} votes.',
  'surplus-transferred':
    '{candidate} has {votes} votes; the surplus of {surplus} passes to the next preferences of every paper, each at a reduced value.',
  'lowest-excluded':
    '{candidate} has the fewest votes ({votes}) and is excluded; the papers pass to their next preferences.',
  'lowest-unguarded-excluded':
    '{candidate} has the fewest votes ({votes}) of those who may be excluded. Needed for a reserved seat, and therefore kept: {guarded}.',
  'doomed-excluded':
    '{candidate} ({votes} votes) can no longer be elected without breaking a reservation ({reservations}) and is excluded.',
  'tie-by-earlier-stage':
    'Tied: {tied}. At stage {stage}, the latest earlier one at which they differed, the votes decide for {chosen}.',
  'tie-by-lot': 'Tied: {tied}. The lot drawn from the public seed decides for {chosen}.',
  'tie-by-number': 'Tied: {tied}. No public seed was given, so the order of candidate numbers decides for {chosen}.',
  'reservation-state':
    'Reservation "{reservation}": {elected} elected of at least {minimum}. Guarded (cannot be excluded): {guarded}. Doomed (cannot be elected): {doomed}.',
  'countback-filled': '{candidate} fills the seat that {vacating} leaves.',
  'kept-out-by-reservation':
    '{candidate} consents but cannot take this seat: a reservation ({reservations}) would no longer be met.',
  'by-election-needed': 'No consenting candidate can fill the seat that {vacating} leaves; a by-election is needed.',
};
