import { useLingui } from '@lingui/react/macro';

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** What is wrong with a handle or a password, in the reader's language, by field. */
export function useFaultWords(): (faults: readonly Fault[], path: string) => string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'handle.length': t`A handle has 3 to 40 characters.`,
    'handle.characters': t`Use letters of one alphabet and digits; dots, dashes and underscores may follow.`,
    'handle.taken': t`Somebody uses this handle already. Please choose another one.`,
    'password.too_short': t`Use at least 12 characters. A sentence is good.`,
    'password.too_long': t`Use at most 200 characters.`,
    'password.too_common': t`Many people use this password, and attackers try it first. Please choose another.`,
    'password.contains_handle': t`Leave your handle out of it: others can see it.`,
  };
  return (faults, path) => {
    const fault = faults.find((found) => found.path === path);
    return fault && (words[`${path}.${fault.code}`] ?? t`Please look at this once more.`);
  };
}
