import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ApplicationState } from '../../applying/index.ts';
import { applicationDossierQuery } from '../api/application-dossier.ts';
import { DossierSections } from '../components/dossier-sections.tsx';
import { NotOpenToYou } from '../components/not-open-to-you.tsx';

/** One application as the board reads it, before or beside its decision. */
export function BoardApplicationPage() {
  const { t } = useLingui();
  const { applicationId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: applicationDossierQuery, variables: { id: applicationId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  const dossier = data.applicationDossier;
  if (!dossier) return <NotOpenToYou />;
  return (
    <>
      <PageTitle title={dossier.title} />
      <PageHeader
        crumbs={[
          { href: '/app/board', label: t`Board` },
          { href: `/app/board/calls/${dossier.call.id}`, label: t`Applications` },
        ]}
        kind={<bdi>{dossier.organisation.name}</bdi>}
        title={<bdi>{dossier.title}</bdi>}
        facts={
          <>
            <ApplicationState state={dossier.state} />
            {dossier.itemId ? (
              <Link href={`/app/board/decisions/${dossier.itemId}`}>
                <Trans>The decision on it</Trans>
              </Link>
            ) : null}
          </>
        }
      />
      <DossierSections dossier={dossier} />
    </>
  );
}
