import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import type { Outcome } from '../types.ts';

interface StateWords {
  readonly word: string;
  readonly tone: StatusTone;
}

interface OutcomeWords {
  readonly kindOf: (kind: string) => string;
  readonly stateOf: (outcome: Outcome) => StateWords;
  readonly ratingOf: (outcome: string) => string;
}

/** Where something somebody said stands, in words; kinds newer than this page are told in general ones. */
export function useOutcomeWords(): OutcomeWords {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    statement: t`A statement of yours`,
    comment: t`A comment of yours`,
    'session-point': t`A point in a session`,
    'one-off-input': t`Something you sent in`,
  };
  const states: Readonly<Record<string, StateWords>> = {
    awaiting: { word: t`Waits for the company`, tone: 'waiting' },
    acknowledged: { word: t`The company has confirmed it`, tone: 'waiting' },
    answered: { word: t`Answered`, tone: 'active' },
    rated: { word: t`Answered and rated by members`, tone: 'active' },
    closed: { word: t`Closed by the forum`, tone: 'good' },
    reopened: { word: t`Open again`, tone: 'stopped' },
    lapsed: { word: t`Lapsed without a rating`, tone: 'stopped' },
  };
  const ratings: Readonly<Record<string, string>> = {
    implemented: t`Members say: it was done.`,
    acceptable_alternative: t`Members say: another way was found that they accept.`,
    partly: t`Members say: it was done in part.`,
    not: t`Members say: it was not done.`,
    answered_without_answering: t`Members say: the company answered without answering.`,
  };
  const before = (outcome: Outcome): StateWords =>
    outcome.deliveredOn ? states['awaiting']! : { word: t`Adopted by your forum`, tone: 'active' };
  return {
    kindOf: (kind) => kinds[kind] ?? t`Something you said`,
    stateOf: (outcome) => (outcome.answerState ? (states[outcome.answerState] ?? before(outcome)) : before(outcome)),
    ratingOf: (outcome) => ratings[outcome] ?? t`Members have rated the answer.`,
  };
}
