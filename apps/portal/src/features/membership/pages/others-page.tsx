import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { forumPanelsQuery } from '../api/forum-panels.ts';
import { AdmitForm } from '../components/admit-form.tsx';
import { MandateForm } from '../components/mandate-form.tsx';
import { MandateList } from '../components/mandate-list.tsx';
import '../membership.css';

/** The returning officer lets proxies and experts in, and puts mandates on record. */
export function OthersPage() {
  const { forum = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: forumPanelsQuery,
    variables: { forum },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const places = data?.joining?.constituencies ?? [];
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Proxies, experts and mandates`} />
      <PageHeader
        title={t`Proxies, experts and mandates`}
        kind={<bdi>{data?.joining?.forum.name}</bdi>}
        lead={t`Organisations and experts take part with their organisation named, and never vote. A group can also give a proxy or a union a seat for people who cannot appear: dated, revocable and public.`}
      />
      <AdmitForm />
      <MandateList places={places} onChange={again} />
      <MandateForm places={places} onChange={again} />
    </>
  );
}
