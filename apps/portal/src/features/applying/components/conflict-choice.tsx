import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@baraza/ui';
import { textOf } from '../answers/answer-value.ts';
import type { CallForm, FormField } from '../types.ts';
import { AnswerView } from './answer-view.tsx';
import { controlId } from './answer-field-words.tsx';

export interface ConflictChoiceProps {
  readonly call: CallForm;
  readonly field: FormField;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Handle of the colleague whose words stand on the server, where it is known. */
  readonly author: string | undefined;
  readonly onKeepMine: (value: unknown) => void;
  readonly onTakeTheirs: () => void;
}

/** Two people changed one answer: both texts side by side, and nothing is lost until somebody has chosen. */
export function ConflictChoice({ call, field, mine, theirs, author, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  const { t } = useLingui();
  const isText = field.kind === 'long_text' || field.kind === 'text';
  const joined = [textOf(mine), textOf(theirs)].filter(Boolean).join(field.kind === 'text' ? ' / ' : '\n\n');
  return (
    <div className="conflict" id={controlId(field.id)} tabIndex={-1}>
      <p className="field-label" lang={call.locale}>
        {field.label}
      </p>
      <Notice kind="warning" isLive title={<Trans>This answer was changed in two places</Trans>}>
        <p>
          <Trans>Nothing is lost. Choose which text stays; you can edit it afterwards.</Trans>
        </p>
      </Notice>
      <div className="conflict-sides">
        <ConflictSide title={t`Yours, on this device`}>
          <AnswerView call={call} field={field} answer={mine} />
          <Button onPress={() => onKeepMine(mine)}>{t`Keep mine`}</Button>
        </ConflictSide>
        <ConflictSide title={author ? t`Saved by ${author}` : t`Saved by a colleague`}>
          <AnswerView call={call} field={field} answer={theirs} />
          <Button onPress={onTakeTheirs}>{t`Keep theirs`}</Button>
        </ConflictSide>
      </div>
      {isText ? <Button onPress={() => onKeepMine(joined)}>{t`Keep both, mine first`}</Button> : null}
    </div>
  );
}

function ConflictSide({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="conflict-side" aria-label={title}>
      <h3 className="conflict-title">{title}</h3>
      {children}
    </section>
  );
}
