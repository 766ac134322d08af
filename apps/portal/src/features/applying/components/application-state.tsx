import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';

const TONES: Readonly<Record<string, StatusTone>> = {
  draft: 'waiting',
  submitted: 'active',
  eligible: 'active',
  proposed: 'active',
  awarded: 'good',
  declined: 'stopped',
  ineligible: 'stopped',
  withdrawn: 'quiet',
};

/** Where an application stands, in plain words. */
export function useApplicationStateWords(): (state: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    draft: t`Being written`,
    submitted: t`Sent`,
    eligible: t`Being reviewed`,
    proposed: t`Before the board`,
    awarded: t`Awarded`,
    declined: t`Not awarded`,
    ineligible: t`Not eligible`,
    withdrawn: t`Taken back`,
  };
  return (state) => words[state] ?? state;
}

export function ApplicationState({ state }: { readonly state: string }) {
  const wordsOf = useApplicationStateWords();
  return <StatusTag tone={TONES[state] ?? 'quiet'}>{wordsOf(state)}</StatusTag>;
}
