/**
 * The words the components say themselves. The package has no catalogue of its own: the application hands in
 * translated strings once, through `UiProvider`, so that translators meet every word in one place.
 */
export interface UiStrings {
  readonly optional: string;
  readonly errorSummaryTitle: string;
  readonly fieldProblem: string;
  readonly wordsLeft: (words: number) => string;
  readonly wordsOver: (words: number) => string;
  readonly chooseOne: string;
  readonly amountNotANumber: (example: string) => string;
  readonly amountTooManyDecimals: (currency: string, decimals: number) => string;
  readonly amountNegative: string;
  readonly fileChoose: string;
  readonly remove: string;
  readonly fileRemove: (fileName: string) => string;
  readonly fileSizeLimit: (megabytes: number) => string;
  readonly saving: string;
  readonly saved: (time: string | undefined) => string;
  readonly savedHere: string;
  readonly saveProblem: string;
  readonly conditionMet: string;
  readonly conditionUnmet: string;
  readonly conditionWaiting: string;
  readonly showMore: string;
  readonly loading: string;
  readonly breadcrumbs: string;
  readonly skipToContent: string;
  readonly total: string;
  readonly tableOfPicture: string;
  readonly print: string;
  readonly noticeInfo: string;
  readonly noticeSuccess: string;
  readonly noticeWarning: string;
  readonly noticeProblem: string;
}
