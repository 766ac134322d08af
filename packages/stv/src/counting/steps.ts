import type { Contest } from './contest.ts';
import type { Action } from './count-result.ts';

/** How a rule writes the votes of a candidate. */
export type ShowVotes = (candidate: number) => string;

/**
 * Elects those of `reached` (most votes first, equals by lot) who are not doomed. Each election is followed by a new
 * look at the reservations, because it may doom the next one. Who is elected is then listed in `listingOrder`.
 */
export function electReached(
  contest: Contest,
  reached: readonly number[],
  show: ShowVotes,
  quota: string,
  listingOrder: (a: number, b: number) => number,
): Action[] {
  const actions: Action[] = [];
  for (const candidate of reached) {
    if (contest.vacancies === 0 || contest.doomed().includes(candidate)) continue;
    contest.elect(candidate);
    const params = { candidate: contest.nameOf(candidate), votes: show(candidate), quota };
    actions.push({ type: 'elect', candidate, explanation: { kind: 'quota-reached', params } });
  }
  actions.sort((a, b) => listingOrder(a.candidate, b.candidate));
  contest.relistLatest(actions.map(({ candidate }) => candidate));
  return actions;
}

/** Elects the hopefuls left when they are as many as the seats left. */
export function electRemaining(contest: Contest, inOrder: readonly number[], show: ShowVotes): Action[] {
  return inOrder.map((candidate) => {
    contest.elect(candidate);
    const params = { candidate: contest.nameOf(candidate), votes: show(candidate) };
    return { type: 'elect', candidate, explanation: { kind: 'last-vacancies', params } };
  });
}

/** Whose turn it is to be excluded, and from among whom: the doomed before all others, the guarded never. */
interface ExclusionField {
  readonly candidates: readonly number[];
  readonly guarded: readonly number[];
  readonly isDoomed: boolean;
}

export function fieldForExclusion(contest: Contest): ExclusionField {
  const doomed = contest.doomed();
  const guarded = contest.guarded();
  if (doomed.length > 0) return { candidates: doomed, guarded, isDoomed: true };
  const candidates = contest.hopefuls().filter((candidate) => !guarded.includes(candidate));
  return { candidates, guarded, isDoomed: false };
}

/** Excludes a candidate and says why. */
export function excludeOne(contest: Contest, candidate: number, field: ExclusionField, show: ShowVotes): Action {
  const base = { candidate: contest.nameOf(candidate), votes: show(candidate) };
  const guarded = field.guarded.map((number) => contest.nameOf(number));
  contest.exclude(candidate);
  if (field.isDoomed) {
    const params = { ...base, reservations: contest.reservationsAgainst() };
    return { type: 'exclude', candidate, explanation: { kind: 'doomed-excluded', params } };
  }
  if (guarded.length > 0) {
    return {
      type: 'exclude',
      candidate,
      explanation: { kind: 'lowest-unguarded-excluded', params: { ...base, guarded } },
    };
  }
  return { type: 'exclude', candidate, explanation: { kind: 'lowest-excluded', params: base } };
}
