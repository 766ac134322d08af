import { useLingui } from '@lingui/react/macro';

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** What is wrong with a field, in the reader's language; undefined where nothing is. */
export function useFaultWords(faults: readonly Fault[]): (path: string) => string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    too_short: t`Please write a little more here.`,
    too_long: t`This is longer than fits here.`,
    malformed: t`Use lowercase letters, digits and hyphens only.`,
    out_of_range: t`This number or day is outside what a charter allows.`,
    too_few: t`Something is missing here.`,
    too_many: t`This is more than there is room for.`,
    twice: t`This stands here twice.`,
    disjoint_halves: t`More organisations must attest: so few could let one person join twice.`,
    revoked: t`An organisation that had to leave this panel does not return.`,
    proposer_missing: t`Your own organisation must be on one of the panels.`,
    past: t`This day has passed.`,
    future: t`This day has not come yet.`,
    unknown: t`No other active forum has this address.`,
  };
  return (path) => {
    const fault = faults.find((found) => found.path === path || found.path.startsWith(`${path}.`));
    return fault && (words[fault.code] ?? t`Please look at this once more.`);
  };
}
