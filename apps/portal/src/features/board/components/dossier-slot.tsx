import { Skeleton } from '@baraza/ui';
import { Suspense } from 'react';
import { ApplicationDossier } from '../../reviewing/index.ts';

/** The dossier behind an item, fetched only where there is one; an item about something else has nothing here. */
export function DossierSlot({ subjectKind, subjectId }: { readonly subjectKind: string; readonly subjectId: string }) {
  if (subjectKind !== 'application') return null;
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <ApplicationDossier applicationId={subjectId} />
    </Suspense>
  );
}
