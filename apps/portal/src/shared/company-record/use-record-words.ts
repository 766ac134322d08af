import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, string>>;

export interface RecordWords {
  readonly severity: (word: string) => string;
  readonly phase: (word: string) => string;
  readonly state: (word: string) => string;
  readonly outcome: (word: string) => string;
  readonly rating: (word: string) => string;
  readonly source: (word: string) => string;
}

/** A word that this page does not know yet stands as it came. */
const lookUp =
  (words: Words) =>
  (word: string): string =>
    words[word] ?? word;

/** The vocabulary of companies' records. */
export function useRecordWords(): RecordWords {
  const severity = useSeverityWords();
  const answers = useAnswerWords();
  const states = useStateWords();
  const sources = useSourceWords();
  return {
    severity: lookUp(severity),
    phase: lookUp(usePhaseWords()),
    state: lookUp(states),
    outcome: lookUp(answers),
    rating: lookUp(useRatingWords()),
    source: lookUp(sources),
  };
}

function useSeverityWords(): Words {
  const { t } = useLingui();
  return {
    moderate: t({ message: 'Moderate', context: 'severity of harm' }),
    serious: t({ message: 'Serious', context: 'severity of harm' }),
    severe: t({ message: 'Severe', context: 'severity of harm' }),
  };
}

function usePhaseWords(): Words {
  const { t } = useLingui();
  return {
    identify: t`Identify harm`,
    act: t`Prevent and stop it`,
    track: t`Track whether it works`,
    communicate: t`Say what is done`,
    remedy: t`Make good`,
  };
}

function useStateWords(): Words {
  const { t } = useLingui();
  return {
    awaiting: t({ message: 'Awaiting', context: 'state of a recommendation' }),
    acknowledged: t({ message: 'Acknowledged', context: 'state of a recommendation' }),
    overdue: t({ message: 'Overdue', context: 'state of a recommendation' }),
    answered: t({ message: 'Answered', context: 'state of a recommendation' }),
    rated: t({ message: 'Rated by members', context: 'state of a recommendation' }),
    closed: t({ message: 'Closed by the forum', context: 'state of a recommendation' }),
    lapsed: t({ message: 'Lapsed, unrated', context: 'state of a recommendation' }),
    reopened: t({ message: 'Reopened', context: 'state of a recommendation' }),
  };
}

function useAnswerWords(): Words {
  const { t } = useLingui();
  return {
    adopted: t({ message: 'adopted', context: 'answer of a company' }),
    adopted_in_part: t({ message: 'adopted in part', context: 'answer of a company' }),
    not_adopted: t({ message: 'not adopted', context: 'answer of a company' }),
    under_consideration: t({ message: 'under consideration', context: 'answer of a company' }),
    not_launched: t({ message: 'product not launched', context: 'answer of a company' }),
    paused: t({ message: 'product paused', context: 'answer of a company' }),
    withdrawn: t({ message: 'product withdrawn', context: 'answer of a company' }),
  };
}

function useRatingWords(): Words {
  const { t } = useLingui();
  return {
    implemented: t({ message: 'implemented', context: 'rating by members' }),
    acceptable_alternative: t({ message: 'acceptable alternative', context: 'rating by members' }),
    partly: t({ message: 'partly', context: 'rating by members' }),
    not: t({ message: 'not implemented', context: 'rating by members' }),
    answered_without_answering: t({ message: 'answered without answering', context: 'rating by members' }),
  };
}

function useSourceWords(): Words {
  const { t } = useLingui();
  return {
    position: t({ message: 'Position', context: 'what a fact is made of' }),
    recommendation: t({ message: 'Recommendation', context: 'what a fact is made of' }),
    answer: t({ message: 'Answer', context: 'what a fact is made of' }),
    request: t({ message: 'Request', context: 'what a fact is made of' }),
    engagement: t({ message: 'Engagement', context: 'what a fact is made of' }),
  };
}
