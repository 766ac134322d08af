import { Trans } from '@lingui/react/macro';
import { Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { applicationDossierQuery } from '../api/application-dossier.ts';
import { DossierSections } from './dossier-sections.tsx';

/** The dossier behind a board item, for whom it is open; others learn nothing, not even that there is one. */
export function ApplicationDossier({ applicationId }: { readonly applicationId: string }) {
  const [{ data, error, fetching }] = useQuery({ query: applicationDossierQuery, variables: { id: applicationId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton lines={6} /> : null;
  if (!data.applicationDossier) {
    return (
      <p className="hint">
        <Trans>The application behind this item is open to the board and the grants office only.</Trans>
      </p>
    );
  }
  return <DossierSections dossier={data.applicationDossier} isFolded />;
}
