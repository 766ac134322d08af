import type { Contest } from './contest.ts';
import type { Explanation } from '../explanation/explanation.ts';

/** What is to be said when no more candidates stand than there are seats. Ask before the count begins. */
export function describeNoContest(contest: Contest): Explanation[] {
  const candidates = contest.hopefuls().length;
  return candidates <= contest.seats ? [{ kind: 'no-contest', params: { candidates, seats: contest.seats } }] : [];
}
