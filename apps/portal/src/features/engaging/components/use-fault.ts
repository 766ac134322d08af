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
    'unfitting.slug': t`Small letters, digits and hyphens, at most 48, beginning and ending with a letter or digit.`,
    'unfitting.phases': t`Choose at least one step.`,
    'unfitting.region': t`Name the country or the region.`,
    'unfitting.contactEmail': t`Write a public e-mail address, such as rights@company.example.`,
    'unfitting.website': t`An address begins with https://.`,
    'unfitting.asOf': t`Say as of which day it is.`,
  };
  return (path) => {
    const fault = act.faults.find((one) => one.path === path || one.path.startsWith(`${path}.`));
    if (!fault) return undefined;
    const field = fault.path.split('.').at(-1) ?? '';
    return { error: words[`${fault.code}.${field}`] ?? words[fault.code] ?? t`This does not fit.` };
  };
}
