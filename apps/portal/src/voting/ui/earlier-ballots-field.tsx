/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useId } from 'preact/hooks';
import { BALLOTS_MAXIMUM } from '../domain/sequence.ts';

interface EarlierBallotsFieldProps {
  /** Null until the voter has answered. */
  readonly sentBefore: number | null;
  readonly isMissing: boolean;
  readonly onSentBefore: (count: number) => void;
}

/** Asked, because nobody else knows: the box tells no one what a pass was used for, and this device forgets. */
export function EarlierBallotsField({ sentBefore, isMissing, onSentBefore }: EarlierBallotsFieldProps) {
  const id = useId();
  const hasSent = sentBefore !== null && sentBefore > 0;
  return (
    <fieldset className={isMissing ? 'field choices field-invalid' : 'field choices'}>
      <legend className="field-label">{t`Have you sent a ballot with this pass before, from any device?`}</legend>
      <span className="field-hint">{t`Your last ballot counts. Only you know how many there were: this page erases what it knew.`}</span>
      <Answer words={t`No, this is my first ballot`} isChosen={sentBefore === 0} onChoose={() => onSentBefore(0)} />
      <Answer
        words={t`Yes, or I am not sure`}
        isChosen={hasSent}
        onChoose={() => onSentBefore(hasSent ? sentBefore : 1)}
      />
      {hasSent ? (
        <div className="field earlier-count">
          <label className="field-label" htmlFor={id}>
            {t`How many, at the most?`}
          </label>
          <span className="field-hint" id={`${id}-hint`}>
            {t`Ballots you gave to somebody count too. If in doubt, give a higher number: too low, and an earlier ballot would count instead of this one.`}
          </span>
          <input
            id={id}
            className="input input-short"
            type="number"
            inputMode="numeric"
            min={1}
            max={BALLOTS_MAXIMUM - 1}
            value={sentBefore}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onSentBefore(countIn(event.currentTarget.value))}
          />
        </div>
      ) : null}
    </fieldset>
  );
}

/** A whole number from 1 to the most the box takes before this one; what is no number is 1. */
function countIn(text: string): number {
  const count = Math.trunc(Number(text));
  return Number.isFinite(count) ? Math.min(Math.max(1, count), BALLOTS_MAXIMUM) : 1;
}

interface AnswerProps {
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer({ words, isChosen, onChoose }: AnswerProps) {
  return (
    <label className="choice" data-selected={isChosen || undefined}>
      <input type="radio" name="earlier" className="choice-input" checked={isChosen} onChange={onChoose} />
      <span className="choice-words">{words}</span>
    </label>
  );
}
