import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ownSeatQuery } from '../api/own-seat.ts';
import { Offer } from '../components/offer.tsx';
import { OwnRemoval } from '../components/own-removal.tsx';
import { OwnSeat } from '../components/own-seat.tsx';

/** A representative's own seat, and seats that somebody who stood is asked to fill. */
export function SeatPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: ownSeatQuery });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const own = data?.myRepresentativeSeat;
  return (
    <>
      <PageTitle title={t`Your seat`} />
      <PageHeader
        title={t`Your seat`}
        lead={t`What you hold as a representative, and what you are asked to take over.`}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={5} /> : null}
      {data?.seatsOffered.map((offer) => (
        <Section key={offer.id} title={<Trans>Would you fill a vacant seat?</Trans>}>
          <Offer offer={offer} onAnswered={again} />
        </Section>
      ))}
      {own?.removalCases.map((found) => (
        <Section key={found.id} title={<Trans>The panel was asked to remove you</Trans>}>
          <OwnRemoval found={found} onReplied={again} />
        </Section>
      ))}
      {own ? (
        <Section title={<Trans>The seat you hold</Trans>}>
          <OwnSeat seat={own.seat} onResigned={again} />
        </Section>
      ) : null}
      {data && !own && data.seatsOffered.length === 0 ? (
        <EmptyState title={t`You hold no seat`}>
          <Trans>Seats come from elections. When one falls vacant, those who stood are asked here.</Trans>
        </EmptyState>
      ) : null}
    </>
  );
}
