import { useLingui } from '@lingui/react/macro';

export type Choice = 'yes' | 'no' | 'abstain';

export function useChoiceWords(): Readonly<Record<Choice, string>> {
  const { t } = useLingui();
  return {
    yes: t({ message: 'Yes', context: 'a vote' }),
    no: t({ message: 'No', context: 'a vote' }),
    abstain: t({ message: 'Abstain', context: 'a vote' }),
  };
}
