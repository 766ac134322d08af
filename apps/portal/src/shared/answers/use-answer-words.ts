import { useLingui } from '@lingui/react/macro';
import type {
  AnswerActKind,
  AnswerClock,
  MilestoneStatus,
  NotAdoptedReason,
  RatingChoice,
  SignatoryLevel,
} from '../../generated/graphql.ts';

/** What was promised by a day, in words. */
export function useClockWords(): Readonly<Record<AnswerClock, string>> {
  const { t } = useLingui();
  return {
    acknowledge: t({ message: 'Say that it arrived', context: 'what a company promises by a day' }),
    interim: t({ message: 'First measures', context: 'what a company promises by a day' }),
    answer: t({ message: 'The answer', context: 'what a company promises by a day' }),
    decide: t({ message: 'The decision on what is under consideration', context: 'what a company promises by a day' }),
  };
}

export function useReasonWords(): Readonly<Record<NotAdoptedReason, string>> {
  const { t } = useLingui();
  return {
    law_forbids: t`A law forbids it`,
    rights_of_others: t`It would harm the rights of others`,
    other_measure: t`Another measure does the same`,
    no_influence: t`It is outside the company’s influence`,
    not_technically_possible: t`It cannot be done technically`,
    out_of_proportion: t`The effort is out of proportion`,
    facts_disputed: t`The company disputes the facts`,
  };
}

/** What each rating means: members read it before they choose, everybody else beside the outcome. */
export function useRatingMeanings(): Readonly<Record<RatingChoice, string>> {
  const { t } = useLingui();
  return {
    implemented: t`What was asked is done, and it can be seen.`,
    acceptable_alternative: t`Something else was done, and it solves the problem.`,
    partly: t`Some of it is done, or it helps only some people.`,
    not: t`It is not done.`,
    answered_without_answering: t`There are words, but they do not say what will be done.`,
  };
}

export function useSignatoryWords(): Readonly<Record<SignatoryLevel, string>> {
  const { t } = useLingui();
  return {
    operational: t({ message: 'Operational management', context: 'level of whoever signs' }),
    executive: t({ message: 'Executive management', context: 'level of whoever signs' }),
    board: t({ message: 'Board of the company', context: 'level of whoever signs' }),
  };
}

export function useActWords(): Readonly<Record<AnswerActKind, string>> {
  const { t } = useLingui();
  return {
    close: t`The forum closed it`,
    reopen: t`The forum reopened it`,
    extend: t`The forum gave more time`,
    recheck: t`The forum looked again`,
  };
}

export function useStatusWords(): Readonly<Record<MilestoneStatus, string>> {
  const { t } = useLingui();
  return {
    done: t({ message: 'done', context: 'what a company says of a step' }),
    late: t({ message: 'late', context: 'what a company says of a step' }),
    dropped: t({ message: 'given up', context: 'what a company says of a step' }),
  };
}
