import { useLingui } from '@lingui/react/macro';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** What is wrong with one field, in the reader's words; undefined where nothing is. */
export function useFault(act: Pick<Act, 'faults'>): (path: string) => { readonly error: string } | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    too_short: t`This needs more words.`,
    too_long: t`This is too long.`,
    control_character: t`There is a character in it that cannot be kept. Type it again.`,
    out_of_range: t`This is outside of what is allowed.`,
    machine: t`Only translations made by a person are taken.`,
    missing: t`This is missing.`,
    unknown: t`This does not belong here.`,
  };
  return (path) => {
    const fault = act.faults.find((one) => one.path === path || one.path.startsWith(`${path}.`));
    return fault && { error: words[fault.code] ?? t`This does not fit.` };
  };
}
