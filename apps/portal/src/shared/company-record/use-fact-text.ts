import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../format/use-format.tsx';
import type { FactLike } from './fact.ts';
import { useRecordWords } from './use-record-words.ts';

type FactText = (fact: FactLike) => string;
type Sentences = Readonly<Record<string, FactText>>;

/** A fact in one plain sentence; a kind that this page does not know yet keeps its technical name. */
export function useFactText(): FactText {
  const sentences: Sentences = { ...useAnswerSentences(), ...useJudgementSentences(), ...useEngagementSentences() };
  return (fact) => sentences[fact.kind]?.(fact) ?? fact.kind;
}

function useAnswerSentences(): Sentences {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useRecordWords();
  const due = ({ dueOn }: FactLike): string => (dueOn ? date(dueOn) : '–');
  const days = ({ daysTaken }: FactLike): number => daysTaken ?? 0;
  return {
    recommendation_delivered: (fact) => t`A recommendation was delivered. An answer was due by ${due(fact)}.`,
    acknowledged: (fact) =>
      fact.inTime
        ? t`The company acknowledged receipt in time, ${plural(days(fact), { 0: 'on the same day', one: 'after # day', other: 'after # days' })}.`
        : t`The company acknowledged receipt late, ${plural(days(fact), { one: 'after # day', other: 'after # days' })}.`,
    interim_measures: (fact) => t`The company reported interim measures, due by ${due(fact)}.`,
    answered: (fact) => {
      const outcome = words.outcome(fact.outcome ?? '');
      if (fact.inTime === null || fact.inTime === undefined) return t`The company corrected its answer: ${outcome}.`;
      return fact.inTime
        ? t`Answered in time, ${plural(days(fact), { 0: 'on the same day', one: 'after # day', other: 'after # days' })}: ${outcome}.`
        : t`Answered late, ${plural(days(fact), { one: 'after # day', other: 'after # days' })}: ${outcome}.`;
    },
    answer_overdue: (fact) => {
      const clocks: Readonly<Record<string, string>> = {
        acknowledge: t`${due(fact)} passed without an acknowledgement.`,
        interim: t`${due(fact)} passed without interim measures.`,
        decide: t`${due(fact)}, the company’s own date for a decision, passed without one.`,
      };
      return clocks[fact.outcome ?? ''] ?? t`${due(fact)} passed without an answer.`;
    },
    decided_before_answering: () => t`The company had decided the matter before it answered.`,
  };
}

function useJudgementSentences(): Sentences {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useRecordWords();
  return {
    answer_rated: ({ outcome }) => t`Members rated what was done: ${words.rating(outcome ?? '')}.`,
    answer_lapsed: () => t`Two votes missed their quorum: the answer lapsed, unrated.`,
    item_closed: () => t`The forum closed the matter.`,
    item_reopened: () => t`The forum reopened the matter on new evidence.`,
    recheck: ({ outcome }) =>
      outcome === 'regressed'
        ? t`Looked at again: what had been done has gone back.`
        : t`Looked at again: what had been done still holds.`,
    request_filed: ({ dueOn }) => t`A request was filed, to be answered by ${dueOn ? date(dueOn) : '–'}.`,
    request_answered: ({ inTime }) =>
      inTime ? t`The request was answered in time.` : t`The request was answered late.`,
    request_silent: ({ dueOn }) => t`${dueOn ? date(dueOn) : '–'} passed without a reply to the request.`,
    request_withdrawn: () => t`The request was withdrawn by whoever asked.`,
    alert_acknowledged: () => t`An urgent alert was acknowledged within 72 hours.`,
    alert_missed: () => t`An urgent alert was not acknowledged within 72 hours.`,
  };
}

function useEngagementSentences(): Sentences {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useRecordWords();
  const day = (dueOn: FactLike['dueOn']): string => (dueOn ? date(dueOn) : '–');
  const reviews: Readonly<Record<string, string>> = {
    kept_says_forum: t`The forum says that the ground rules were kept.`,
    not_kept_says_forum: t`The forum says that ground rules were broken.`,
    kept_says_company: t`The company says that the ground rules were kept.`,
    not_kept_says_company: t`The company says that ground rules were broken.`,
  };
  return {
    phase_engaged: ({ phase }) => t`The company engaged on this step: ${words.phase(phase ?? '')}.`,
    ground_rules_reviewed: ({ outcome }) => reviews[outcome ?? ''] ?? outcome ?? '',
    regions_heard: ({ count, outcome }) => {
      const region = outcome ?? '';
      return t`${plural(count ?? 0, { one: 'At least # person', other: 'At least # people' })} from ${region} were heard.`;
    },
    confidential_item: ({ dueOn }) => t`The company keeps something confidential until ${day(dueOn)} at the latest.`,
    confidential_item_released: () => t`A confidential item was released.`,
  };
}
