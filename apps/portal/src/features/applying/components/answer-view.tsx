import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import {
  amountMinorOf,
  amountTextOf,
  budgetLinesOf,
  budgetTotal,
  choicesOf,
  filesOf,
  isAnswered,
  textOf,
  type BudgetLine,
} from '../answers/answer-value.ts';
import type { CallForm, FormField, OwnApplication } from '../types.ts';

export interface AnswerViewProps {
  readonly call: Pick<CallForm, 'ceiling' | 'locale'>;
  readonly field: FormField;
  readonly answer: unknown;
  /** Links to what was handed in, for who may read it. */
  readonly files?: OwnApplication['files'] | undefined;
}

/** An answer to be read: in the review, on paper, and beside a colleague’s. */
export function AnswerView(props: AnswerViewProps) {
  const { field, answer, call } = props;
  if (!isAnswered(answer))
    return (
      <p className="hint">
        <Trans>No answer</Trans>
      </p>
    );
  switch (field.kind) {
    case 'choice':
      return <Choices {...props} />;
    case 'amount':
      return <Amount answer={answer} currency={call.ceiling.currency} />;
    case 'budget':
      return <Budget {...props} />;
    case 'file':
      return <Files {...props} />;
    default:
      return (
        <p className="written" dir="auto">
          {textOf(answer)}
        </p>
      );
  }
}

function Choices({ field, answer, call }: AnswerViewProps) {
  const chosen = typeof answer === 'string' ? [answer] : choicesOf(answer);
  const labels = (field.options ?? []).filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <ul className="bare-list" lang={call.locale}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Amount({ answer, currency }: { readonly answer: unknown; readonly currency: string }) {
  const amountMinor = amountMinorOf(answer);
  return amountMinor === undefined ? (
    <p>{amountTextOf(answer)}</p>
  ) : (
    <p>
      <Money money={{ amountMinor, currency }} />
    </p>
  );
}

function Budget({ field, answer, call }: AnswerViewProps) {
  const { t } = useLingui();
  const { currency } = call.ceiling;
  const lines = budgetLinesOf(answer).map((line, index) => ({ ...line, id: String(index) }));
  const amountOf = (line: BudgetLine) => {
    const amountMinor = amountMinorOf(line);
    return amountMinor === undefined ? (line.text ?? '–') : <Money money={{ amountMinor, currency }} />;
  };
  return (
    <DataTable
      caption={field.label}
      isCaptionHidden
      rows={lines}
      rowId={(line) => line.id}
      columns={[
        { id: 'label', header: t`What for`, cell: (line) => <bdi>{line.label}</bdi>, isRowHeader: true },
        {
          id: 'amount',
          header: t`Amount`,
          cell: amountOf,
          isNumeric: true,
          footer: <Money money={{ amountMinor: budgetTotal(lines), currency }} />,
        },
      ]}
    />
  );
}

function Files({ answer, files }: AnswerViewProps) {
  return (
    <ul className="bare-list">
      {filesOf(answer).map(({ fileId, name }) => {
        const url = files?.find((file) => file.fileId === fileId)?.url;
        return (
          <li key={fileId}>
            <bdi>{url ? <Link href={url}>{name}</Link> : name}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
