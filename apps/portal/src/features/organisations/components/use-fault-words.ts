import { useLingui } from '@lingui/react/macro';

interface Fault {
  readonly path: string;
  readonly code: string;
}

/** What is wrong with a field, in the reader's language; undefined where nothing is. */
export function useFaultWords(): (faults: readonly Fault[], path: string) => string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    too_short: t`Please write a little more here.`,
    too_long: t`This is longer than fits here.`,
    not_an_address: t`An address begins with https://.`,
    unknown_country: t`Choose a country from the list.`,
    not_an_org_id: t`Write the code of the register, a hyphen and your number there, such as GB-CHC-1110817.`,
    publishers_own_number: t`A number that begins with 360G is a grant maker's own. Give your number in a public register.`,
    unknown_register: t`No public register has this code. You find the codes at org-id.guide.`,
    wrong_number: t`Numbers in this register look different. Please check it against your papers.`,
    length: t`A handle has 3 to 40 characters.`,
    not_yours_to_offer: t`This role is given by somebody else in this organisation.`,
    out_of_range: t`Choose a day after today, at most two years ahead.`,
    count: t`Name at least one list.`,
    not_here: t`A fund is founded with its charter and board, not here.`,
  };
  return (faults, path) => {
    const fault = faults.find((found) => found.path === path || found.path.startsWith(`${path}.`));
    return fault && (words[fault.code] ?? t`Please look at this once more.`);
  };
}
