import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup, TextArea } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { POINTS, type DraftScore } from '../review-draft.ts';
import type { Criterion } from '../types.ts';
import { usePointsWords } from './points-words.ts';

export const scoreId = (criterionId: string): string => `score-${criterionId}`;

export interface ScoreFieldProps {
  readonly criterion: Criterion;
  readonly lang: string;
  readonly score: DraftScore | undefined;
  readonly isMissing: boolean;
  readonly onChange: (change: Partial<DraftScore>) => void;
}

/** One criterion: a number with its word, and, once it is chosen, why. */
export function ScoreField({ criterion, lang, score, isMissing, onChange }: ScoreFieldProps) {
  const { t } = useLingui();
  const words = usePointsWords();
  return (
    <div className="score">
      <RadioGroup
        id={scoreId(criterion.id)}
        label={<ScoreLabel criterion={criterion} lang={lang} />}
        hint={
          criterion.hint ? (
            <span lang={lang} dir="auto">
              {criterion.hint}
            </span>
          ) : undefined
        }
        error={isMissing && !score ? t`Choose how far this is met.` : undefined}
        value={score ? String(score.points) : null}
        onChange={(value) => onChange({ points: Number(value) })}
        options={POINTS.map((points) => ({
          value: String(points),
          label: <strong className="score-points">{points}</strong>,
          hint: words[points],
        }))}
      />
      {score ? (
        <TextArea
          label={t`Why this score?`}
          isOptional
          rows={2}
          value={score.comment}
          onChange={(comment) => onChange({ comment })}
        />
      ) : null}
    </div>
  );
}

function ScoreLabel({ criterion, lang }: { readonly criterion: Criterion; readonly lang: string }) {
  const format = useFormat();
  return (
    <>
      <span lang={lang} dir="auto">
        {criterion.title}
      </span>{' '}
      <span className="score-weight">
        <Trans>counts {format.percent(criterion.weight / 100)}</Trans>
      </span>
    </>
  );
}
