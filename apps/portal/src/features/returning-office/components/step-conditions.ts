import type { ConditionState } from '@baraza/ui';
import type { ElectionStateName } from '../../../shared/elections/course.ts';

/** The API's stable words for what keeps a step from being taken. */
export const CONDITIONS = [
  'nominations-open',
  'no-candidates',
  'no-ceremony',
  'shares-unconfirmed',
  'scrutineers-missing',
  'empty-roll',
  'too-late',
  'not-logged',
  'parties-waiting',
  'opening-awaited',
  'closing-awaited',
  'result-awaited',
  'challenge-open',
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** What each state's next step depends on, in the order in which it is usually met. */
const OF_STATE: Readonly<Record<ElectionStateName, readonly ConditionName[]>> = {
  ANNOUNCED: ['nominations-open', 'no-candidates'],
  NOMINATING: ['nominations-open', 'no-candidates'],
  NOMINATED: ['no-ceremony', 'shares-unconfirmed', 'scrutineers-missing', 'empty-roll', 'too-late'],
  PREPARED: ['not-logged', 'parties-waiting', 'opening-awaited'],
  OPEN: ['closing-awaited', 'parties-waiting'],
  CLOSED: ['parties-waiting', 'result-awaited'],
  COUNTED: ['challenge-open'],
  FINAL: [],
  CANCELLED: [],
};

/** What time or others bring about; the rest is the officer's own to mend. */
const BY_ITSELF: readonly ConditionName[] = [
  'nominations-open',
  'not-logged',
  'parties-waiting',
  'opening-awaited',
  'closing-awaited',
  'result-awaited',
  'challenge-open',
];

export interface StepCondition {
  readonly name: ConditionName;
  readonly state: ConditionState;
}

const isCondition = (name: string): name is ConditionName => (CONDITIONS as readonly string[]).includes(name);

/** The conditions of the next step with how they stand, those included that only the API named. */
export function stepConditions(state: ElectionStateName, missing: readonly string[]): readonly StepCondition[] {
  const named = missing.filter(isCondition);
  const names = [...new Set([...OF_STATE[state], ...named])];
  return names.map((name) => {
    const unmet = BY_ITSELF.includes(name) ? 'waiting' : 'unmet';
    return { name, state: named.includes(name) ? unmet : 'met' };
  });
}
