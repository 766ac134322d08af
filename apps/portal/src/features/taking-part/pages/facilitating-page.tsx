import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Link, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { OwnEngagementSeatsQuery } from '../../../generated/graphql.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownSeatsQuery } from '../api/own-seats.ts';
import { NextInEngagement } from '../components/next-in-engagement.tsx';
import { TakeSeat } from '../components/take-seat.tsx';
import { useSessionWords } from '../components/use-session-words.ts';
import '../taking-part.css';

/** The workspace of those who work between the sides: seats that they were given, and their engagements. */
export function FacilitatingPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: ownSeatsQuery, requestPolicy: 'cache-and-network' });
  const seats = data?.me?.engagementSeats ?? [];
  const waiting = seats.filter(({ state }) => state === 'accepted');
  const taken = seats.filter(({ state }) => state === 'taken');
  return (
    <>
      <PageTitle title={t`Between the sides`} />
      <PageHeader
        title={t`Between the sides`}
        lead={t`You work for both. People are pseudonyms here, and nothing about them leaves this room: not to the company, not with you.`}
        actions={taken.length > 0 ? <WriteLink /> : null}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={4} /> : null}
      {waiting.map((seat) => (
        <Section
          key={seat.id}
          title={<Trans>Both sides accepted you</Trans>}
          lead={seat.engagement ? <EngagementName engagement={seat.engagement} /> : null}
        >
          <TakeSeat id={seat.id} onTaken={() => refresh({ requestPolicy: 'network-only' })} />
        </Section>
      ))}
      <Section title={<Trans>Your engagements</Trans>}>
        {data && taken.length === 0 ? (
          <EmptyState title={<Trans>No engagement yet</Trans>}>
            <Trans>One side proposes you, the other accepts, then you take the seat here.</Trans>
          </EmptyState>
        ) : null}
        <ul className="session-list">
          {taken.map((seat) => (
            <SeatEntry key={seat.id} seat={seat} />
          ))}
        </ul>
      </Section>
    </>
  );
}

type Seat = NonNullable<OwnEngagementSeatsQuery['me']>['engagementSeats'][number];

function EngagementName({ engagement }: { readonly engagement: NonNullable<Seat['engagement']> }) {
  return <OwnWords words={engagement.titles} original={engagement.language} />;
}

function SeatEntry({ seat }: { readonly seat: Seat }) {
  const words = useSessionWords();
  return (
    <li>
      <p>
        <Link href={`/app/facilitating/${seat.engagement?.slug ?? ''}`}>
          {seat.engagement ? <EngagementName engagement={seat.engagement} /> : null}
        </Link>
      </p>
      <p className="point-facts">
        <StatusTag>{words.roles[seat.role]}</StatusTag>
        {seat.affiliation ? <bdi>{seat.affiliation}</bdi> : null}
      </p>
      {seat.engagement ? <NextInEngagement slug={seat.engagement.slug} /> : null}
    </li>
  );
}

function WriteLink() {
  return (
    <ButtonLink href="/app/facilitating/learning/new">
      <Trans>Write learning material</Trans>
    </ButtonLink>
  );
}
