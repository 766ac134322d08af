import { useLingui } from '@lingui/react/macro';

/** The conditions of the gate, by their names in the API. */
export function useConditionWords(): (name: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    resolution: t`A resolution of the board covers it`,
    tranche: t`The conditions of this part are accepted`,
    entitlement: t`What is paid was chosen, approved or accepted, and still is`,
    vetting: t`The organisation is who it says it is`,
    screening: t`It was looked up on the sanctions lists, and is on none`,
    payee_confirmed: t`A second person confirmed the bank details`,
    payee_unchanged: t`The bank details have not changed since`,
    two_people: t`Two different people authorise it`,
    independence: t`Neither of them has a part in it`,
    bank_money: t`The money is in the bank`,
  };
  return (name) => words[name] ?? name;
}
