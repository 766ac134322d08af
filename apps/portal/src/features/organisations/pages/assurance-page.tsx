import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { AssuranceRecordQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { assuranceRecordQuery } from '../api/assurance-record.ts';
import { PackSection } from '../components/pack-section.tsx';
import { FactsList } from '../components/facts-section.tsx';
import { ScreeningHistory, VettingHistory } from '../components/assurance-history.tsx';
import { ScreeningForm } from '../components/screening-form.tsx';
import { VettingForm } from '../components/vetting-form.tsx';
import '../organisations.css';

/** One organisation before the officers: what it says, what was found out, and the two acts. */
export function AssurancePage() {
  const { organisationId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, ask] = useQuery({
    query: assuranceRecordQuery,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  const { organisation, assuranceRecord: record } = data ?? {};
  if (error) return <RequestErrorNotice error={error} />;
  if (!data && fetching) return <Skeleton hasHeading lines={10} />;
  if (!organisation || !record) {
    return (
      <Notice kind="problem">
        <Trans>This organisation was not found.</Trans>
      </Notice>
    );
  }
  const onDone = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Vetting and screening`} />
      <PageHeader
        kind={t`Vetting and screening`}
        title={<bdi>{organisation.name}</bdi>}
        crumbs={[{ href: '/app/grants/organisations', label: t`Organisations` }]}
      />
      <Section title={t`What it says about itself`}>
        <FactsList organisation={organisation} />
        <PackSection organisationId={organisationId} />
      </Section>
      <AssuranceSections record={record} onDone={onDone} />
    </>
  );
}

type AssuranceRecord = NonNullable<AssuranceRecordQuery['assuranceRecord']>;

function AssuranceSections({ record, onDone }: { readonly record: AssuranceRecord; readonly onDone: () => void }) {
  const { t } = useLingui();
  const mayAct = useSession().hasRole('grants_officer');
  const form = { organisationId: record.id, onDone };
  return (
    <>
      <Section title={t`Vetting`} lead={t`Is it who it says it is?`}>
        <VettingHistory vettings={record.vettings} />
        {mayAct ? (
          <Disclosure summary={t`Vet it now`}>
            <VettingForm {...form} />
          </Disclosure>
        ) : null}
      </Section>
      <Section title={t`Screening`} lead={t`Is it on a sanctions list? A person looks; no machine decides.`}>
        <ScreeningHistory screenings={record.screenings} />
        {mayAct ? (
          <Disclosure summary={t`Screen it now`}>
            <ScreeningForm {...form} />
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
}
