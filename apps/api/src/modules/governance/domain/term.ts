import type { BoardCharter } from './board-charter.ts';
import { dayOf, daysLater, midnightOf, monthsAfter } from '../../../platform/clock/days.ts';
import type { SeatObstacle } from './governance.errors.ts';
import type { Seat } from './seat.ts';

/** A shorter pause does not begin a new row of terms. */
const PAUSE_DAYS = 31;

type Term = Pick<Seat, 'startsOn' | 'endsOn' | 'position'>;

/** What the charter's terms and limits say against a new seat; time on the reserve list does not count. */
export function termObstacles(charter: BoardCharter, earlier: readonly Term[], wanted: Term): SeatObstacle[] {
  const obstacles: SeatObstacle[] = [];
  if (wanted.endsOn > monthsAfter(wanted.startsOn, charter.maxTermMonths)) obstacles.push('term_too_long');
  if (wanted.position !== 'reserve' && termsInARow(earlier, wanted) > charter.maxConsecutiveTerms)
    obstacles.push('too_many_terms');
  return obstacles;
}

function termsInARow(earlier: readonly Term[], wanted: Term): number {
  const served = earlier
    .filter((term) => term.position !== 'reserve' && term.endsOn <= wanted.startsOn)
    .sort((left, right) => (left.endsOn < right.endsOn ? 1 : -1));
  let terms = 1;
  let next = wanted;
  for (const term of served) {
    if (dayOf(daysLater(midnightOf(term.endsOn), PAUSE_DAYS)) < next.startsOn) break;
    terms += 1;
    next = term;
  }
  return terms;
}
