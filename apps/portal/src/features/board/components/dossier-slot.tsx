import { Trans } from '@lingui/react/macro';
import { Link } from '@baraza/ui';

/**
 * The place of the dossier behind an item. Features do not import one another, so the page of the application
 * (feature `grants-review`) is reached by its address; where a subject has no page, nothing stands here.
 */
export function DossierSlot({ subjectKind, subjectId }: { readonly subjectKind: string; readonly subjectId: string }) {
  if (subjectKind !== 'application') return null;
  return (
    <p>
      <Link href={`/app/board/applications/${subjectId}`}>
        <Trans>Read the application, its eligibility check and its reviews</Trans>
      </Link>
    </p>
  );
}
