import { useLingui } from '@lingui/react/macro';

export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
}

/** The questions of the due-diligence pack in the reader's language. */
export function useQuestionWords(): (question: string) => QuestionWords {
  const { t } = useLingui();
  const words: Readonly<Record<string, QuestionWords>> = {
    legal_registration: {
      label: t`Is your organisation registered, where and since when?`,
      hint: t`If it has no legal person, say who receives money for you.`,
    },
    purpose: { label: t`What is your organisation for?` },
    governing_body: {
      label: t`Who governs it, and how are they chosen?`,
      hint: t`Numbers and offices; no names are needed.`,
    },
    people_and_staff: { label: t`How many people work in it, paid and unpaid?` },
    yearly_income: {
      label: t`What did it receive and spend in its last two years?`,
      hint: t`Amounts with their currency.`,
    },
    accounts_and_audit: { label: t`Who keeps your accounts, and who checks them?` },
    bank_account_holder: {
      label: t`In whose name is the bank account that would receive a grant?`,
      hint: t`Not the number: bank details are asked for later and kept sealed.`,
    },
    money_controls: { label: t`How many people must agree before money is spent?` },
    safeguarding: { label: t`How do you keep children and others who depend on you safe?` },
    conflicts_of_interest: { label: t`What do you do when somebody decides on something they gain from?` },
    work_with_affected_people: { label: t`How do the people your work is about take part in deciding?` },
    risks_to_people: {
      label: t`Could a grant or its publication put somebody at risk?`,
      hint: t`We then agree on what is published.`,
    },
  };
  return (question) => words[question] ?? { label: question };
}
