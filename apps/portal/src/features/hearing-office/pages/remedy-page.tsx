import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { remediesQuery } from '../api/remedies.ts';
import { RemedyForm } from '../components/remedy-form.tsx';

const COUNTRY = /^[A-Z]{2}$/;

/** One place, new or in a newer state. */
export function RemedyPage() {
  const { t } = useLingui();
  const { forumId = '', country: code = '', remedyId = '' } = useParams();
  const country = COUNTRY.test(code) ? code : '';
  const isNew = remedyId === 'new';
  const list = useConnection(remediesQuery, { country }, (data) => data.remedyMechanisms);
  const remedy = list.nodes.find(({ id }) => id === remedyId) ?? null;
  const title = isNew ? t`Enter a place` : t`A newer state of this place`;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={t`Say what is certain and give the source. This is no legal advice, and people read it before they choose.`}
        crumbs={[{ href: `/app/hearing/${forumId}/remedies`, label: t`Where remedy may be had` }]}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {isNew || remedy ? <RemedyForm key={remedy?.id ?? ''} {...{ forumId, country, remedy }} /> : null}
      {!isNew && !remedy && !list.isLoading ? (
        <EmptyState title={t`This entry is not there any more`}>
          <Trans>A newer state of it may stand in the list.</Trans>
        </EmptyState>
      ) : null}
    </>
  );
}
