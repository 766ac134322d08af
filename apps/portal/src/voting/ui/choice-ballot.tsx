/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';

interface ChoiceBallotProps {
  readonly style: ManifestStyle;
  readonly choice: number | null;
  readonly onChoice: (choice: number) => void;
}

/** One answer out of those of the question: a recall, a rating. */
export function ChoiceBallot({ style, choice, onChoice }: ChoiceBallotProps) {
  return (
    <fieldset className="field choices">
      <legend className="field-label">
        <bdi>{style.title}</bdi>
      </legend>
      {style.candidates.map((answer, index) => {
        const number = index + 1;
        const isChosen = choice === number;
        return (
          <label key={number} className="choice" data-selected={isChosen || undefined}>
            <input
              type="radio"
              name="answer"
              className="choice-input"
              checked={isChosen}
              onChange={() => onChoice(number)}
            />
            <span className="choice-words">
              <bdi>{answer}</bdi>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
