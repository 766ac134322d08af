import { useId } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { useUi } from '../ui-context.tsx';
import { countWords } from '../words.ts';
import { FieldHead, type FieldWords } from './field.tsx';

export interface TextAreaProps
  extends FieldWords, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value'> {
  readonly value: string;
  readonly rows?: number;
  /** Words allowed. More can be typed and is kept; the count says by how much it is over. */
  readonly wordLimit?: number;
}

/** Long text that is never cut off: a limit is a sentence beside the field, not a wall inside it. */
export function TextArea({ label, hint, error, isOptional = false, rows = 6, wordLimit, ...rest }: TextAreaProps) {
  const countId = useId();
  return (
    <AriaTextField
      {...rest}
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(wordLimit === undefined ? {} : { 'aria-describedby': countId })}
    >
      <FieldHead label={label} hint={hint} error={error} isOptional={isOptional} />
      <AriaTextArea className="input text-area" rows={rows} dir="auto" />
      {wordLimit === undefined ? null : <WordCount id={countId} text={rest.value} limit={wordLimit} />}
    </AriaTextField>
  );
}

function WordCount({ id, text, limit }: { readonly id: string; readonly text: string; readonly limit: number }) {
  const { locale, strings } = useUi();
  const left = limit - countWords(text, locale);
  return (
    <span id={id} className={left < 0 ? 'word-count word-count-over' : 'word-count'}>
      {left < 0 ? strings.wordsOver(-left) : strings.wordsLeft(left)}
    </span>
  );
}
