import { useLingui } from '@lingui/react/macro';

/** Words of the API in the reader's language. */
export function useCompensationWords() {
  const { t } = useLingui();
  const activities: Record<string, string> = {
    session: t`A session`,
    interview: t`An interview`,
    preparation: t`Preparing`,
    panel: t`A panel that rates an answer`,
    board_work: t`Board work`,
    expert: t`Expert work`,
    organisation: t`An organisation’s part`,
  };
  const rails: Record<string, string> = {
    bank: t`Bank transfer`,
    mobile_money: t`Mobile money`,
    voucher: t`Voucher to a phone`,
    cash: t`Cash before two witnesses`,
  };
  const expenses: Record<string, string> = {
    travel: t`Travel`,
    care: t`Care for children or others`,
    interpretation: t`Interpretation`,
    connectivity: t`Phone and internet`,
    safety: t`Safety`,
  };
  const learners: Record<string, string> = {
    bank: t`Your bank sees the sum, the day, who sent it and the words on the statement.`,
    bank_of_fund: t`The fund’s bank sees your name and account. It is not told what for.`,
    mobile_operator: t`The operator sees the sum, the day, your number and the name registered with it.`,
    agent: t`The agent where you take out cash sees the sum and perhaps your papers.`,
    tax_office: t`The tax office can learn of it, from the bank, the operator or the fund.`,
    witnesses: t`Two witnesses see you receive an envelope; they sign by their part, not by name.`,
    shop: t`Whoever issues the voucher sees your number and the sum; the shop sees that it is used.`,
  };
  const of = (words: Record<string, string>) => (key: string) => words[key] ?? key;
  return { activity: of(activities), rail: of(rails), expense: of(expenses), learner: of(learners) };
}
