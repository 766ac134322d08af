import { Trans, useLingui } from '@lingui/react/macro';
import { Link, StatusTag } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import type { Outcome, Point } from '../types.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** One thing somebody said, in their own words, with each recommendation that rests on it. */
export function PointEntry({ point }: { readonly point: Point }) {
  const { kindOf } = useOutcomeWords();
  return (
    <li>
      <p className="hint">
        {kindOf(point.kind)} · <When iso={point.saidOn} />
      </p>
      <p className="point-words" dir="auto">
        {point.text}
      </p>
      {point.outcomes.length === 0 ? (
        <p>
          <Trans>Not in a position so far. It stays with your representatives.</Trans>
        </p>
      ) : (
        <ul className="point-outcomes">
          {point.outcomes.map((outcome) => (
            <OutcomeLine key={`${outcome.positionSlug} ${outcome.recommendationNumber}`} outcome={outcome} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { i18n } = useLingui();
  const { stateOf, ratingOf } = useOutcomeWords();
  const { positionSlug, positionTitle, recommendationNumber, deliveredOn, ratingOutcome } = outcome;
  const { word, tone } = stateOf(outcome);
  return (
    <li>
      <p>
        <Trans>
          Went into recommendation {recommendationNumber} of{' '}
          <Link href={`/${i18n.locale}/positions/${positionSlug}`}>
            <OwnWords words={positionTitle} />
          </Link>
        </Trans>
      </p>
      <p>
        <StatusTag tone={tone}>{word}</StatusTag>{' '}
        {deliveredOn ? (
          <span className="hint">
            <Trans>
              Delivered on <When iso={deliveredOn} />
            </Trans>
          </span>
        ) : null}
      </p>
      {ratingOutcome ? <p>{ratingOf(ratingOutcome)}</p> : null}
    </li>
  );
}
