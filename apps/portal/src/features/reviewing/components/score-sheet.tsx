import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Disclosure, KeyNumber, type Column } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { meanPoints } from '../mean-points.ts';
import type { Criterion, Dossier, DossierReview } from '../types.ts';
import { usePointsWords } from './points-words.ts';
import { Written } from './written.tsx';

/** Scores per criterion and per unnamed reviewer, their means, and what the reviewers wrote. */
export function ScoreSheet({ dossier }: { readonly dossier: Dossier }) {
  const { reviews, reviewsAwaited } = dossier;
  if (reviews.length === 0) {
    return (
      <p>
        <Trans>No review has come in.</Trans> <Awaited count={reviewsAwaited} />
      </p>
    );
  }
  return (
    <>
      <Mean dossier={dossier} />
      <ScoreTable dossier={dossier} />
      {reviews.map((review) => (
        <ReviewWords key={review.number} review={review} dossier={dossier} />
      ))}
    </>
  );
}

function Mean({ dossier: { reviews, meanHundredths, reviewsAwaited } }: { readonly dossier: Dossier }) {
  const format = useFormat();
  return (
    <KeyNumber
      label={
        <Plural
          value={reviews.length}
          one="Total of the one review"
          other="Mean of # reviews, each counting the same"
        />
      }
      value={typeof meanHundredths === 'number' ? format.percent(meanHundredths / 10_000) : '–'}
      detail={
        <>
          <Trans>100% would be full marks on every criterion.</Trans> <Awaited count={reviewsAwaited} />
        </>
      }
    />
  );
}

function Awaited({ count }: { readonly count: number }) {
  return <Plural value={count} _0="None is awaited." one="# more is awaited." other="# more are awaited." />;
}

function ScoreTable({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Points from 0 to 5 by criterion and review`}
      rows={dossier.call.criteria}
      rowId={(criterion) => criterion.id}
      columns={useColumns(dossier)}
    />
  );
}

function useColumns({ call, reviews, meanHundredths }: Dossier): ReadonlyArray<Column<Criterion>> {
  const { t } = useLingui();
  const format = useFormat();
  const percent = (hundredths: number) => format.percent(hundredths / 10_000);
  return [
    {
      id: 'criterion',
      header: t`Criterion`,
      isRowHeader: true,
      cell: (criterion) => <bdi lang={call.locale}>{criterion.title}</bdi>,
      footer: t`Total`,
    },
    { id: 'weight', header: t`Counts`, isNumeric: true, cell: ({ weight }) => format.percent(weight / 100) },
    ...reviews.map((review): Column<Criterion> => ({
      id: `review-${review.number}`,
      header: t`Review ${review.number}`,
      isNumeric: true,
      cell: ({ id }) => <PointsCell review={review} criterionId={id} />,
      footer: percent(review.totalHundredths),
    })),
    {
      id: 'mean',
      header: t`Mean`,
      isNumeric: true,
      cell: ({ id }) => {
        const mean = meanPoints(reviews, id);
        return mean === null ? '–' : format.number(mean);
      },
      footer: typeof meanHundredths === 'number' ? percent(meanHundredths) : '–',
    },
  ];
}

function PointsCell({ review, criterionId }: { readonly review: DossierReview; readonly criterionId: string }) {
  const format = useFormat();
  const score = review.scores.find((one) => one.criterionId === criterionId);
  return <>{score ? format.number(score.points) : '–'}</>;
}

function ReviewWords({ review, dossier }: { readonly review: DossierReview; readonly dossier: Dossier }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = usePointsWords();
  const { number } = review;
  const commented = review.scores.filter((score) => score.comment.trim() !== '');
  const titleOf = (id: string) => dossier.call.criteria.find((criterion) => criterion.id === id)?.title ?? '';
  return (
    <article className="review-words">
      <h3>
        {t`Review ${number}`} <span className="numeral">{format.percent(review.totalHundredths / 10_000)}</span>
      </h3>
      <Written text={review.comment} />
      {commented.length > 0 ? (
        <Disclosure summary={t`On single criteria`}>
          <ul className="sent-scores">
            {commented.map((score) => (
              <li key={score.criterionId}>
                <strong lang={dossier.call.locale}>{titleOf(score.criterionId)}</strong>{' '}
                <span className="hint">{t`${score.points} of 5, ${words[score.points] ?? ''}`}</span>
                <Written text={score.comment} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </article>
  );
}
