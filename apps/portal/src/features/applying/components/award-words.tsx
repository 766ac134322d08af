import { useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';

export const PUBLICATION_MODES = ['named', 'pseudonymous', 'aggregated'] as const;
export type PublicationMode = (typeof PUBLICATION_MODES)[number];

const TONES: Readonly<Record<string, StatusTone>> = {
  offered: 'waiting',
  agreed: 'active',
  completed: 'good',
  ended: 'quiet',
};

export function AwardState({ state }: { readonly state: string }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    offered: t`Waits for your agreement`,
    agreed: t`In force`,
    completed: t`Completed`,
    ended: t`Ended`,
  };
  return <StatusTag tone={TONES[state] ?? 'quiet'}>{words[state] ?? state}</StatusTag>;
}

/** The three ways an award appears in public: what each is called and what it means. */
export function useModeWords(): Readonly<Record<PublicationMode, { readonly label: string; readonly hint: string }>> {
  const { t } = useLingui();
  return {
    named: {
      label: t`With our name`,
      hint: t`Everybody sees your name, your country, the amount and the title of the work.`,
    },
    pseudonymous: {
      label: t`Without our name`,
      hint: t`Everybody sees the title of the work, the call and the amount; not your name and not your country. Make sure that the title does not give you away.`,
    },
    aggregated: {
      label: t`Only in sums`,
      hint: t`Your grant has no line of its own and counts in published totals only. Where few grants are shown this way, somebody may still guess the amount.`,
    },
  };
}
