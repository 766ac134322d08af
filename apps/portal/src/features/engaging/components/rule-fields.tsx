import { TextArea } from '@baraza/ui';
import { RULE_PARTS, type RulePart } from '../../../shared/engagements/types.ts';
import { usePaperWords } from '../../../shared/engagements/use-engagement-words.ts';

export type RuleTexts = Readonly<Record<RulePart, string>>;

export const NO_RULES: RuleTexts = {
  ...{ regularity: '', informationFirst: '', questionsAndMethod: '', facilitator: '', sensitiveInformation: '' },
  ...{ speakingOfEachOther: '', closingTheLoop: '', compensation: '', review: '', wayOut: '' },
};

/** The ten parts without what GraphQL adds. */
export const partsOf = (content: RuleTexts): RuleTexts =>
  Object.fromEntries(RULE_PARTS.map((part) => [part, content[part]])) as unknown as RuleTexts;

interface RuleFieldsProps {
  readonly language: string;
  readonly value: RuleTexts;
  readonly onChange: (part: RulePart, text: string) => void;
  readonly fault: (path: string) => { readonly error: string } | undefined;
  /** The same part in the language in which it was proposed. */
  readonly original?: RuleTexts | undefined;
}

/** One field for each part that ground rules have. */
export function RuleFields({ language, value, onChange, fault, original }: RuleFieldsProps) {
  const words = usePaperWords();
  return RULE_PARTS.map((part) => (
    <TextArea
      key={part}
      label={words.rule[part]}
      {...(original && { hint: original[part] })}
      lang={language}
      rows={2}
      value={value[part]}
      onChange={(text) => onChange(part, text)}
      {...fault(part)}
    />
  ));
}
