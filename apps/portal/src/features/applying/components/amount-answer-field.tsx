import { Trans } from '@lingui/react/macro';
import { AmountField } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import { amountMinorOf, amountTextOf, toAmountAnswer } from '../answers/answer-value.ts';
import { controlId, fieldWords, type AnswerFieldProps } from './answer-field-words.tsx';

/** The amount asked for, written as the reader writes amounts. */
export function AmountAnswerField(props: AnswerFieldProps) {
  const { call, field, answers, onAnswer } = props;
  const { currency } = call.ceiling;
  const words = fieldWords(props);
  const typedText = amountTextOf(answers[field.id]);
  const hint = (
    <>
      {words.hint}{' '}
      {field.id === 'requested' ? (
        <span className="written-line">
          <Trans>
            At most <Money money={call.ceiling} isShort />.
          </Trans>
        </span>
      ) : null}
    </>
  );
  return (
    <AmountField
      {...words}
      hint={hint}
      id={controlId(field.id)}
      currency={currency}
      defaultAmountMinor={amountMinorOf(answers[field.id])}
      {...(typedText !== undefined && { defaultText: typedText })}
      onChange={(amount, text) => onAnswer(field.id, toAmountAnswer(amount?.amountMinor, text, currency))}
    />
  );
}
