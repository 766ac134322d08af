import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import type { KeyboardEvent } from 'react';
import { FIXED_FIELDS, withField, withoutField, type FieldDraft } from '../call-draft.ts';
import type { StepProps } from './call-builder.tsx';
import { useFieldKindWords } from './field-kind-words.ts';
import { QuestionEditor } from './question-editor.tsx';
import { moveButtonId } from './use-moving-questions.ts';

export interface QuestionRowProps extends StepProps {
  readonly field: FieldDraft;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
}

/** One question in its order: what it is, where it goes, and, opened, all of it. */
export function QuestionRow(props: QuestionRowProps) {
  const { draft, change, field, index, isOpen, onMove } = props;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (draft.fields[index + by]) onMove(by);
  };
  return (
    <li className="question-row" onKeyDown={moveByKey}>
      <QuestionHead {...props} />
      {isOpen ? (
        <div id={`question-body-${field.id}`}>
          <QuestionEditor
            field={field}
            errors={props.errors}
            onChange={(part) => change((before) => withField(before, field.id, part))}
          />
        </div>
      ) : null}
    </li>
  );
}

function QuestionHead(props: QuestionRowProps) {
  const { t } = useLingui();
  const { field, index } = props;
  const kinds = useFieldKindWords();
  return (
    <div className="question-head">
      <p className="question-title">
        <span className="numeral">{index + 1}</span>{' '}
        <strong dir="auto">{field.label || t`No question written yet`}</strong>{' '}
        <span className="hint">{kinds[field.kind]}</span>
      </p>
      <QuestionActs {...props} />
    </div>
  );
}

function QuestionActs({ draft, change, field, index, isOpen, onToggle, onMove }: QuestionRowProps) {
  const { t } = useLingui();
  const number = index + 1;
  const moveButton = (by: -1 | 1, label: string, words: string) => (
    <Button
      id={moveButtonId(field.id, by)}
      isDisabled={!draft.fields[index + by]}
      onPress={() => onMove(by)}
      aria-label={label}
    >
      {words}
    </Button>
  );
  return (
    <div className="form-actions question-acts" role="group" aria-label={t`Question ${number}`}>
      <Button
        aria-expanded={isOpen}
        aria-label={isOpen ? t`Fold question ${number}` : t`Edit question ${number}`}
        onPress={onToggle}
      >
        {isOpen ? <Trans>Fold</Trans> : <Trans>Edit</Trans>}
      </Button>
      {moveButton(-1, t`Move question ${number} up`, t`Up`)}
      {moveButton(1, t`Move question ${number} down`, t`Down`)}
      {FIXED_FIELDS.includes(field.id) ? null : (
        <Button
          onPress={() => change((before) => withoutField(before, field.id))}
          aria-label={t`Take away question ${number}`}
        >
          <Trans>Take away</Trans>
        </Button>
      )}
    </div>
  );
}
