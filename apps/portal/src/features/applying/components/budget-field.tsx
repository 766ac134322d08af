import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, join, TextField, useUi, type FieldWords } from '@baraza/ui';
import { useId, useState } from 'react';
import { amountMinorOf, budgetLinesOf, toBudgetAnswer, type BudgetLine } from '../answers/answer-value.ts';
import { controlId, fieldWords, type AnswerFieldProps } from './answer-field-words.tsx';
import { BudgetSum } from './budget-sum.tsx';

interface Row {
  readonly key: number;
  readonly line: BudgetLine;
}

const FIRST_ROWS = 3;
const EMPTY_LINE: BudgetLine = { label: '' };

/** What the money is for, line by line, with the sum beside what is asked for. On a phone each line is a card. */
export function BudgetField(props: AnswerFieldProps) {
  const { t } = useLingui();
  const { call, field, answers, onAnswer } = props;
  const headingId = useId();
  const { rows, change, add, remove } = useRows(answers[field.id], (value) => onAnswer(field.id, value));
  const words = fieldWords(props);
  return (
    <fieldset className={join('field budget', words.error && 'field-invalid')} aria-describedby={`${headingId}-hint`}>
      <BudgetLegend words={words} id={`${headingId}-hint`} />
      <div className="budget-head" aria-hidden="true">
        <span>{t`What for`}</span>
        <span>{t`Amount`}</span>
      </div>
      <ol className="budget-lines">
        {rows.map((row, index) => (
          <BudgetRow
            key={row.key}
            id={index === 0 ? controlId(field.id) : `${controlId(field.id)}-${row.key}`}
            number={index + 1}
            line={row.line}
            currency={call.ceiling.currency}
            onChange={(line) => change(row.key, line)}
            onRemove={rows.length > 1 ? () => remove(row.key) : undefined}
          />
        ))}
      </ol>
      <Button onPress={add} isDisabled={rows.length >= (field.maxLines ?? 40)}>
        <Trans>Add a line</Trans>
      </Button>
      <BudgetSum call={call} lines={rows.map(({ line }) => line)} requested={answers['requested']} />
    </fieldset>
  );
}

function BudgetLegend({ words, id }: { readonly words: FieldWords; readonly id: string }) {
  const { strings } = useUi();
  return (
    <>
      <legend className="field-label">{words.label}</legend>
      <div id={id} className="stack stack-tight">
        {words.hint ? <span className="field-hint">{words.hint}</span> : null}
        {words.error ? (
          <span className="field-error">
            <span className="visually-hidden">{strings.fieldProblem} </span>
            {words.error}
          </span>
        ) : null}
      </div>
    </>
  );
}

/** The lines as they stand on the screen, empty ones too; the answer holds only what is written. */
function useRows(answer: unknown, onAnswer: (value: unknown) => void) {
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const lines = budgetLinesOf(answer);
    const shown = [...lines, ...Array.from({ length: Math.max(0, FIRST_ROWS - lines.length) }, () => EMPTY_LINE)];
    return shown.map((line, key) => ({ key, line }));
  });
  const put = (next: readonly Row[]) => {
    setRows(next);
    onAnswer(toBudgetAnswer(next.map(({ line }) => line)));
  };
  const nextKey = Math.max(...rows.map(({ key }) => key)) + 1;
  return {
    rows,
    change: (key: number, line: BudgetLine) => put(rows.map((row) => (row.key === key ? { key, line } : row))),
    add: () => setRows([...rows, { key: nextKey, line: EMPTY_LINE }]),
    remove: (key: number) => put(rows.filter((row) => row.key !== key)),
  };
}

interface BudgetRowProps {
  readonly id: string;
  readonly number: number;
  readonly line: BudgetLine;
  readonly currency: string;
  readonly onChange: (line: BudgetLine) => void;
  readonly onRemove: (() => void) | undefined;
}

function BudgetRow({ id, number, line, currency, onChange, onRemove }: BudgetRowProps) {
  const { t } = useLingui();
  const { amountMinor: _amount, text: _text, ...words } = line;
  return (
    <li className="budget-line">
      <TextField
        id={id}
        label={t`Line ${number}: what for`}
        value={line.label}
        onChange={(label) => onChange({ ...line, label })}
      />
      <AmountField
        label={t`Line ${number}: amount`}
        currency={currency}
        defaultAmountMinor={amountMinorOf(line)}
        {...(line.text !== undefined && { defaultText: line.text })}
        onChange={(amount, text) =>
          onChange({
            ...words,
            ...(amount ? { amountMinor: amount.amountMinor.toString() } : text.trim() !== '' && { text }),
          })
        }
      />
      <button
        type="button"
        className="text-button budget-remove"
        aria-label={t`Remove line ${number}`}
        disabled={!onRemove}
        onClick={onRemove}
      >
        <Trans>Remove</Trans>
      </button>
    </li>
  );
}
