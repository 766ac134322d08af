import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { OwnRatingsQuery } from '../../../generated/graphql.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownRatingsQuery } from '../api/own-ratings.ts';
import '../rating.css';

type Own = OwnRatingsQuery['myAnswerRatings'][number];

/** What waits for this member's rating, and what came of earlier ones. */
export function RatingsPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: ownRatingsQuery, requestPolicy: 'cache-and-network' });
  const all = data?.myAnswerRatings ?? [];
  const waiting = all.filter(({ round, hasRated }) => round.state === 'open' && !hasRated);
  const others = all.filter((own) => !waiting.includes(own));
  return (
    <>
      <PageTitle title={t`Ratings`} />
      <PageHeader
        title={t`Ratings`}
        lead={t`Companies say what they did. You say whether it is so. Your vote is secret: who has voted is kept, what you chose is not kept with it.`}
        actions={
          <Link href="/app/forum/ratings/items">
            <Trans>All answers to this forum</Trans>
          </Link>
        }
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data ? (
        <Section title={<Trans>Waits for your rating</Trans>}>
          {waiting.length === 0 ? <EmptyState title={t`Nothing waits for you`} /> : null}
          <RatingList own={waiting} isOpen />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={<Trans>Earlier</Trans>}>
          <RatingList own={others} isOpen={false} />
        </Section>
      ) : null}
    </>
  );
}

function RatingList({ own, isOpen }: { readonly own: readonly Own[]; readonly isOpen: boolean }) {
  return (
    <ul className="rating-list">
      {own.map((one) => (
        <li key={one.round.id}>
          <p>
            <Link href={isOpen ? `/app/forum/ratings/${one.round.id}` : `/app/forum/ratings/items/${one.item.id}`}>
              <OwnWords words={one.item.recommendation.titles} />
            </Link>
          </p>
          <p>
            <bdi>{one.item.addressee.name}</bdi> · <RoundLine own={one} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function RoundLine({ own: { round, hasRated } }: { readonly own: Own }) {
  const words = useRecordWords();
  if (round.state !== 'open') {
    return round.outcome ? <StatusTag>{words.rating(round.outcome)}</StatusTag> : <Trans>No quorum</Trans>;
  }
  return hasRated ? (
    <Trans>
      You have rated. The outcome is shown after <When iso={round.closesOn} />.
    </Trans>
  ) : (
    <Trans>
      open until the end of <When iso={round.closesOn} />
    </Trans>
  );
}
