import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UiProvider, type AnchorProps, type UiStrings } from '@baraza/ui';
import { useMemo, type ComponentType, type ReactNode } from 'react';

/** Hands language, words and the way links are followed to the components of `@baraza/ui`. */
export function UiSurroundingsProvider(props: {
  readonly children: ReactNode;
  readonly anchor?: ComponentType<AnchorProps>;
}) {
  const { i18n } = useLingui();
  const strings = useUiStrings();
  return (
    <UiProvider locale={i18n.locale} strings={strings} {...(props.anchor ? { anchor: props.anchor } : {})}>
      {props.children}
    </UiProvider>
  );
}

function useUiStrings(): UiStrings {
  const { i18n } = useLingui();
  const fields = useFieldStrings();
  const states = useStateStrings();
  // The words change with the language only; `i18n` itself stays the same object.
  return useMemo(() => ({ ...fields, ...states }), [i18n.locale]);
}

function useFieldStrings() {
  const { t } = useLingui();
  return {
    optional: t`(optional)`,
    errorSummaryTitle: t`Please look at these before you go on`,
    fieldProblem: t`Problem:`,
    wordsLeft: (words: number) => t`${plural(words, { one: '# word left', other: '# words left' })}`,
    wordsOver: (words: number) =>
      t`${plural(words, { one: '# word over the limit', other: '# words over the limit' })}`,
    chooseOne: t`Choose one`,
    amountNotANumber: (example: string) =>
      t`Write the amount in figures, for example ${example}. What you typed is kept.`,
    amountTooManyDecimals: (currency: string, decimals: number) =>
      decimals === 0
        ? t`${currency} has no smaller unit: write a whole amount, without decimals.`
        : t`${currency} is counted to ${decimals} decimals: please write no more than that.`,
    amountNegative: t`Write the amount without a minus sign.`,
    fileChoose: t`Choose a file`,
    remove: t`Remove`,
    fileRemove: (fileName: string) => t`Remove ${fileName}`,
    fileSizeLimit: (megabytes: number) => t`Up to ${megabytes} MB.`,
  };
}

function useStateStrings() {
  const { t } = useLingui();
  return {
    saving: t`Saving`,
    saved: (time: string | undefined) => (time ? t`Saved at ${time}` : t`Saved`),
    savedHere: t`Saved on this device, not yet sent`,
    saveProblem: t`Kept on this device; the server did not accept it`,
    conditionMet: t`Met`,
    conditionUnmet: t`Not met`,
    conditionWaiting: t`Waiting`,
    showMore: t`Show more`,
    loading: t`Loading`,
    breadcrumbs: t`Where you are`,
    skipToContent: t`Skip to the content`,
    total: t`Total`,
    tableOfPicture: t`The same as a table`,
    print: t`Print`,
    noticeInfo: t`Good to know`,
    noticeSuccess: t`Done`,
    noticeWarning: t`Please note`,
    noticeProblem: t`This did not work`,
  };
}
