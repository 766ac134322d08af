import { useLingui } from '@lingui/react/macro';

/** Kinds of text that modules register for moderation. */
export function useKindWords(): (kind: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'candidate-statement': t`Statement of a candidate`,
    'hustings-question': t`Question to candidates`,
    'hustings-answer': t`Answer of a candidate`,
    statement: t`Statement in a consultation`,
    comment: t`Comment in a consultation`,
  };
  return (kind) => words[kind] ?? t`Text`;
}
