import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import type { Dossier } from '../../reviewing/index.ts';
import { reviewerChoicesQuery } from '../api/reviewer-choices.ts';
import { AssignForm } from '../components/assign-form.tsx';
import { DossierGate } from '../components/dossier-gate.tsx';
import { ReviewerTable } from '../components/reviewer-table.tsx';
import { useApplicationCrumbs } from '../components/use-application-crumbs.ts';
import '../grants-office.css';

/** Who judges an application without knowing whose it is. */
export function ReviewersPage() {
  return <DossierGate>{(dossier) => <Reviewers dossier={dossier} />}</DossierGate>;
}

function Reviewers({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const [{ data, error }, reload] = useQuery({
    query: reviewerChoicesQuery,
    variables: { applicationId: dossier.id },
    requestPolicy: 'cache-and-network',
  });
  const choices = data?.reviewerChoices ?? [];
  const asked = choices.filter((choice) => choice.state);
  return (
    <>
      <PageTitle title={t`Reviewers`} />
      <PageHeader
        crumbs={useApplicationCrumbs(dossier)}
        kind={<bdi>{dossier.title}</bdi>}
        title={t`Who reviews this application?`}
        lead={t`They read it without what tells who applies. Neither the board nor the applicant learns their names.`}
      />
      <RequestErrorNotice error={error} />
      {!data && !error ? <Skeleton lines={6} /> : null}
      {asked.length > 0 ? (
        <Section title={t`Asked so far`}>
          <ReviewerTable reviewers={asked} />
        </Section>
      ) : null}
      {dossier.state === 'eligible' && data ? (
        <AssignForm
          key={asked.length}
          applicationId={dossier.id}
          choices={choices}
          onAssigned={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {dossier.state === 'eligible' ? null : <NotNow />}
    </>
  );
}

function NotNow() {
  return (
    <Notice>
      <Trans>Only applications that are eligible and not yet before the board are reviewed.</Trans>
    </Notice>
  );
}
