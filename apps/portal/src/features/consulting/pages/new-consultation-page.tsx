import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { ownSeatInForumQuery } from '../api/own-seat-in-forum.ts';
import { DraftForm } from '../components/draft-form.tsx';
import { NotYours } from '../components/not-yours.tsx';

/** A representative writes down what members will be asked. */
export function NewConsultationPage() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum;
  const [{ data, error, fetching }] = useQuery({
    query: ownSeatInForumQuery,
    variables: { forum: forum?.slug ?? '' },
    pause: !forum,
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const languages = data?.forum?.charter?.content.languages;
  if (!forum || !languages || !data?.myRepresentativeSeat) return <NotYours />;
  return (
    <>
      <PageTitle title={t`Ask the members`} />
      <PageHeader
        crumbs={[{ href: '/app/forum/consultations', label: t`Consultations` }]}
        title={t`Ask the members`}
        lead={t`In every language of the charter, translated by people. Only representatives see the draft until you open it.`}
      />
      <DraftForm forum={forum.slug} languages={languages} />
    </>
  );
}
