import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '@baraza/ui';
import { choicesOf, textOf } from '../answers/answer-value.ts';
import { AmountAnswerField } from './amount-answer-field.tsx';
import { controlId, fieldWords, type AnswerFieldProps } from './answer-field-words.tsx';
import { BudgetField } from './budget-field.tsx';
import { FilesField } from './files-field.tsx';

/** One question of the call, as its kind asks it. The call’s own words keep their language. */
export function AnswerField(props: AnswerFieldProps) {
  const { field } = props;
  switch (field.kind) {
    case 'text':
      return <LineField {...props} />;
    case 'long_text':
      return <LongTextField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'amount':
      return <AmountAnswerField {...props} />;
    case 'budget':
      return <BudgetField {...props} />;
    default:
      return <FilesField {...props} />;
  }
}

function LineField(props: AnswerFieldProps) {
  const { field, answers, onAnswer } = props;
  return (
    <TextField
      {...fieldWords(props)}
      id={controlId(field.id)}
      value={textOf(answers[field.id])}
      onChange={(text) => onAnswer(field.id, text)}
    />
  );
}

function LongTextField(props: AnswerFieldProps) {
  const { field, answers, onAnswer } = props;
  const limit = field.maxWords ?? undefined;
  return (
    <TextArea
      {...fieldWords(props)}
      id={controlId(field.id)}
      rows={(limit ?? 0) > 200 ? 12 : 6}
      value={textOf(answers[field.id])}
      onChange={(text) => onAnswer(field.id, text)}
      {...(limit && { wordLimit: limit })}
    />
  );
}

const MOST_RADIOS = 8;

function ChoiceField(props: AnswerFieldProps) {
  const { i18n } = useLingui();
  const { call, field, answers, onAnswer } = props;
  const options = (field.options ?? []).map(({ value, label }) => ({ value, label }));
  const shared = { ...fieldWords(props), id: controlId(field.id) };
  const marked = options.map(({ value, label }) => ({ value, label: <span lang={call.locale}>{label}</span> }));
  if (field.multiple) {
    const chosen = choicesOf(answers[field.id]);
    const answer = (values: string[]) => onAnswer(field.id, values.length > 0 ? values : null);
    return <CheckboxGroup {...shared} options={marked} value={chosen} onChange={answer} />;
  }
  const chosen = textOf(answers[field.id]);
  if (options.length > MOST_RADIOS) {
    const sorted = [...options].sort((one, other) => one.label.localeCompare(other.label, i18n.locale));
    return <Select {...shared} options={sorted} value={chosen} onChange={(value) => onAnswer(field.id, value)} />;
  }
  return (
    <RadioGroup {...shared} options={marked} value={chosen || null} onChange={(value) => onAnswer(field.id, value)} />
  );
}
