import type { CountResult } from '@baraza/stv';
import { amountOf, outcomesOf, type Outcome } from './outcome.ts';

/** What the picture of a count shows, for its caption. */
export interface Finding {
  readonly kind: 'no-contest' | 'all-at-once' | 'some-at-once' | 'all-later' | 'nobody';
  readonly atOnce: readonly Outcome[];
  readonly later: readonly Outcome[];
  /** Elected without being among the first on first preferences, in order of election. */
  readonly fromBehind: readonly Outcome[];
  /** Among the first on first preferences, and not elected. */
  readonly overtaken: readonly Outcome[];
}

function leadersOf(count: CountResult, places: number): readonly number[] {
  const first = count.stages[0]?.votes ?? [];
  const order = first.map((votes, index) => ({ candidate: index + 1, votes: amountOf(votes) }));
  order.sort((one, other) => other.votes - one.votes);
  const least = order[places - 1]?.votes ?? 0;
  return order.filter(({ votes }) => votes >= least).map(({ candidate }) => candidate);
}

function kindOf(count: CountResult, atOnce: number, later: number): Finding['kind'] {
  if (count.notes.some(({ kind }) => kind === 'no-contest')) return 'no-contest';
  if (atOnce + later === 0) return 'nobody';
  if (later === 0) return 'all-at-once';
  return atOnce === 0 ? 'all-later' : 'some-at-once';
}

/** The finding of a count: who won at once, who on votes passed on, and whether anybody overtook somebody. */
export function findingOf(count: CountResult): Finding {
  const outcomes = outcomesOf(count);
  const elected = outcomes.filter(({ state }) => state === 'elected');
  const atOnce = elected.filter(({ stage }) => stage <= 1);
  const later = elected.filter(({ stage }) => stage > 1);
  const leaders = leadersOf(count, elected.length);
  const kind = kindOf(count, atOnce.length, later.length);
  const fromBehind = elected.filter(({ candidate }) => !leaders.includes(candidate));
  const overtaken = outcomes.filter(({ state, candidate }) => state !== 'elected' && leaders.includes(candidate));
  return { kind, atOnce, later, fromBehind, overtaken };
}
