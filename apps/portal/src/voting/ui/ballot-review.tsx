/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';
import { t } from '@lingui/core/macro';
import type { Draft } from '../domain/kept-vote.ts';
import { CandidateName } from './candidate-name.tsx';

/** What a draft says, to be read once more. */
export function BallotReview({ draft, style }: { readonly draft: Draft; readonly style: ManifestStyle }) {
  if (style.content === 'choice') {
    return (
      <p className="review-answer">
        <bdi>{style.candidates[(draft.choice ?? 0) - 1]}</bdi>
      </p>
    );
  }
  if (draft.isBlank) return <p className="review-answer">{t`A blank ballot. It supports nobody.`}</p>;
  return (
    <ol className="review">
      {draft.ranking.map((candidate) => (
        <li key={candidate}>
          <CandidateName style={style} candidate={candidate} />
        </li>
      ))}
    </ol>
  );
}
