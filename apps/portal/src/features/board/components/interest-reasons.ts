import { useLingui } from '@lingui/react/macro';

/** What the records say, in words; a newer kind of tie is named as what it is. */
export function useInterestReasons(): (reason: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    same_organisation: t`You act or work for it, or did within two years.`,
    earlier_tie: t`You acted or worked for it earlier, or are one of its members.`,
    contributor: t`You work for a contributor to the fund, or did within two years.`,
    author: t`You wrote the application.`,
    same_bank_account: t`You are paid to the same bank account.`,
    past_grantee: t`It received a grant while you were tied to it.`,
  };
  return (reason) => words[reason] ?? t`The records show a tie.`;
}
