import type {
  BriefingWordsFragment,
  ConfidentialFactsFragment,
  EngagementBriefingFragment,
  EngagementFactsFragment,
  RequestFactsFragment,
  ReviewFactsFragment,
  RulesFactsFragment,
  RulesWordsFragment,
} from '../../generated/graphql.ts';

export type EngagementFacts = EngagementFactsFragment;
export type BriefingWords = BriefingWordsFragment;
export type BriefingBeside = EngagementBriefingFragment;
export type RulesWords = RulesWordsFragment;
export type RulesFacts = RulesFactsFragment;
export type ItemFacts = ConfidentialFactsFragment;
export type ReviewFacts = ReviewFactsFragment;
export type RequestFacts = RequestFactsFragment;

/** In the order in which they are read. */
export const RULE_PARTS = [
  ...(['regularity', 'informationFirst', 'questionsAndMethod', 'facilitator', 'sensitiveInformation'] as const),
  ...(['speakingOfEachOther', 'closingTheLoop', 'compensation', 'review', 'wayOut'] as const),
] as const satisfies readonly (keyof Omit<RulesWords, '__typename'>)[];
export type RulePart = (typeof RULE_PARTS)[number];

/** In the reader's language; else in that in which it was written; else the first. */
export function inLanguage<Text extends { readonly language: string }>(
  texts: readonly Text[],
  locale: string,
  original: string,
): Text | undefined {
  return (
    texts.find(({ language }) => language.split('-')[0] === locale) ??
    texts.find(({ language }) => language === original) ??
    texts[0]
  );
}
