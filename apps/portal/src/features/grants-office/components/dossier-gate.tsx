import { Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { applicationDossierQuery, NotOpenToYou, type Dossier } from '../../reviewing/index.ts';

/** Opens a page about one application, or says why not. */
export function DossierGate({ children }: { readonly children: (dossier: Dossier) => ReactNode }) {
  const { applicationId = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({
    query: applicationDossierQuery,
    variables: { id: applicationId },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  return data.applicationDossier ? children(data.applicationDossier) : <NotOpenToYou />;
}
