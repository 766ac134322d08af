import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { Dossier } from '../../reviewing/index.ts';
import { reviewerChoicesQuery } from '../api/reviewer-choices.ts';
import { ReviewerTable } from './reviewer-table.tsx';

/** The people behind the numbered reviews; nobody but the grants office sees this part. */
export function ReviewersSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const [{ data, error }] = useQuery({
    query: reviewerChoicesQuery,
    variables: { applicationId: dossier.id },
    requestPolicy: 'cache-and-network',
  });
  const asked = data?.reviewerChoices?.filter((choice) => choice.state) ?? [];
  if (asked.length === 0 && !error) return null;
  return (
    <Section
      title={t`Reviewers`}
      lead={t`Only the grants office sees their names.`}
      aside={
        dossier.state === 'eligible' ? (
          <Link href={`/app/grants/applications/${dossier.id}/reviewers`}>
            <Trans>Ask another</Trans>
          </Link>
        ) : null
      }
    >
      <RequestErrorNotice error={error} />
      {asked.length > 0 ? <ReviewerTable reviewers={asked} /> : null}
    </Section>
  );
}
