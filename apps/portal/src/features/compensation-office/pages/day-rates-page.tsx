import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { askedExpertsQuery } from '../api/asked-experts.ts';
import { dayRatesQuery } from '../api/day-rates.ts';
import { officeQuery } from '../api/office.ts';
import { schedulesQuery } from '../api/schedules.ts';
import { type AskedExpert, AskedExperts } from '../components/asked-experts.tsx';
import { DayRateForm } from '../components/day-rate-form.tsx';
import { DayRatesTable } from '../components/day-rates-table.tsx';
import type { OfficeFund } from '../types.ts';

/** What organisations and experts are offered for their part. */
export function DayRatesPage() {
  const { t } = useLingui();
  const { grants, hasRole } = useSession();
  const [office] = useQuery({ query: officeQuery });
  const [{ data, error }, reload] = useQuery({ query: dayRatesQuery, requestPolicy: 'cache-and-network' });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data || !office.data) return <Skeleton hasHeading lines={6} />;
  const fund = office.data.funds.find(({ organisation }) =>
    grants.some((one) => one.organisationId === organisation?.id),
  );
  return (
    <>
      <PageTitle title={t`Day rates`} />
      <PageHeader
        title={t`Day rates`}
        crumbs={[{ href: '/app/finance/compensation', label: t`Compensation` }]}
        lead={t`Organisations and experts are paid by the day for their part, from the money that the board set aside.`}
      />
      {fund && hasRole('finance_officer') ? (
        <Offering fund={fund} onOffered={() => reload({ requestPolicy: 'network-only' })} />
      ) : null}
      <Section isWide title={t`Offered`}>
        <DayRatesTable caption={t`Offered`} offers={data.dayRateOffers} empty={t`No day rate has been offered yet.`} />
      </Section>
    </>
  );
}

interface OfferingProps {
  readonly fund: OfficeFund;
  readonly onOffered: () => void;
}

/** What forums ask for, and the offer that may answer it. */
function Offering({ fund, onOffered }: OfferingProps) {
  const [{ data, error }, reload] = useQuery({ query: askedExpertsQuery, requestPolicy: 'cache-and-network' });
  const [expert, setExpert] = useState<AskedExpert | null>(null);
  const again = () => {
    setExpert(null);
    reload({ requestPolicy: 'network-only' });
  };
  const offered = () => {
    again();
    onOffered();
  };
  return (
    <>
      <RequestErrorNotice error={error} />
      <AskedExperts
        asked={data?.askedExperts ?? []}
        fundSlug={fund.slug}
        chosen={expert?.id ?? null}
        onChoose={setExpert}
        onAnswered={again}
      />
      <Offer key={expert?.id ?? 'none'} fund={fund} expert={expert} onOffered={offered} />
    </>
  );
}

function Offer({ fund, expert, onOffered }: OfferingProps & { readonly expert: AskedExpert | null }) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: schedulesQuery, variables: { fundSlug: fund.slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton lines={4} />;
  const schedule = data.honorariumSchedules.find(({ isInForce }) => isInForce);
  if (!schedule?.rates.some(({ unit }) => unit === 'day'))
    return (
      <EmptyState title={t`The schedule in force has no day rate`}>
        <Trans>A member of the board can put one forward.</Trans>
      </EmptyState>
    );
  return <DayRateForm fund={fund} schedule={schedule} expert={expert} onOffered={onOffered} />;
}
