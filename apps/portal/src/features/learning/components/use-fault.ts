import { useLingui } from '@lingui/react/macro';
import type { Act } from '../../../shared/step-up/use-act.ts';

/** What is wrong with one field, in the reader's words; undefined where nothing is. */
export function useFault(act: Pick<Act, 'faults'>): (path: string) => { readonly error: string } | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    too_short: t`This needs more words.`,
    too_long: t`This is too long.`,
    control_character: t`There is a character in it that cannot be kept. Type it again.`,
    taken: t`Another material has this address. Choose another one.`,
    malformed: t`Small letters, digits and hyphens only.`,
  };
  return (path) => {
    const fault = act.faults.find((one) => one.path === path);
    return fault && { error: words[fault.code] ?? t`This does not fit.` };
  };
}
