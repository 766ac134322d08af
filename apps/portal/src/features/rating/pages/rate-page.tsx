import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { OwnRatingQuery, RatingChoice } from '../../../generated/graphql.ts';
import { AnswerClaim } from '../../../shared/answers/answer-claim.tsx';
import { EvidenceList } from '../../../shared/answers/evidence-list.tsx';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownRatingQuery } from '../api/own-rating.ts';
import { ChooseRating } from '../components/choose-rating.tsx';
import { RatingDone } from '../components/rating-done.tsx';
import { ReviewRating } from '../components/review-rating.tsx';
import '../../../shared/answers/answers.css';
import '../rating.css';

type Own = NonNullable<OwnRatingQuery['myAnswerRating']>;

/** One rating: what was asked and what is claimed side by side, the choice, the review, and what says that it was counted. */
export function RatePage() {
  const { t } = useLingui();
  const { roundId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: ownRatingQuery, variables: { roundId } });
  const own = data?.myAnswerRating;
  return (
    <>
      <PageTitle title={t`Rate an answer`} />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton hasHeading lines={8} /> : null}
      {data && !own ? (
        <EmptyState title={t`This rating does not ask you`}>
          <Trans>It may be over, or somebody else was asked in your place.</Trans>
        </EmptyState>
      ) : null}
      {own ? <Rating own={own} /> : null}
    </>
  );
}

type Stage = 'choosing' | 'reviewing' | 'done' | 'declined';

function Rating({ own }: { readonly own: Own }) {
  const [choice, setChoice] = useState<RatingChoice | null>(null);
  const [stage, setStage] = useState<Stage>(own.hasRated || own.round.state !== 'open' ? 'done' : 'choosing');
  const { item, round } = own;
  if (stage === 'done' || stage === 'declined') {
    return <RatingDone isDeclined={stage === 'declined'} closesOn={round.closesOn} itemId={item.id} />;
  }
  return (
    <>
      <PageHeader
        kind={<bdi>{item.addressee.name}</bdi>}
        title={<OwnWords words={item.recommendation.titles} />}
        crumbs={[{ href: '/app/forum/ratings', label: <Trans>Ratings</Trans> }]}
        facts={
          <span>
            <Trans>
              Open until the end of <When iso={round.closesOn} />
            </Trans>
          </span>
        }
      />
      {stage === 'choosing' ? (
        <>
          <SideBySide item={item} version={round.answerVersion} />
          <ChooseRating
            {...{ choice, round }}
            mayDecline={own.mayDecline}
            onChoose={setChoice}
            onReview={() => setStage('reviewing')}
            onDeclined={() => setStage('declined')}
          />
        </>
      ) : null}
      {stage === 'reviewing' && choice ? (
        <ReviewRating {...{ choice, round }} onBack={() => setStage('choosing')} onCounted={() => setStage('done')} />
      ) : null}
    </>
  );
}

function SideBySide({ item, version }: { readonly item: Own['item']; readonly version: number }) {
  const rated = item.versions.find((one) => one.version === version) ?? item.versions.at(-1);
  return (
    <div className="answer-ledgers">
      <section className="answer-ledger">
        <h2 className="answer-ledger-title">
          <Trans>What your forum asked</Trans>
        </h2>
        <ol className="answer-clauses">
          {item.recommendation.clauses.map((clause) => (
            <li key={clause.id}>
              <OwnWords words={clause.texts} />
            </li>
          ))}
        </ol>
      </section>
      <section className="answer-ledger">
        <h2 className="answer-ledger-title">
          <Trans>What the company says it did</Trans>
        </h2>
        {item.interim ? <EvidenceList evidence={item.interim.evidence} /> : null}
        {rated ? <AnswerClaim item={item} version={rated} /> : null}
      </section>
    </div>
  );
}
