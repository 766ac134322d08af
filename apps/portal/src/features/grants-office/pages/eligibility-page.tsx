import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice, PageHeader } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { AnswerList, ReviewDesk, type Answers, type Dossier } from '../../reviewing/index.ts';
import { DossierGate } from '../components/dossier-gate.tsx';
import { EligibilityForm } from '../components/eligibility-form.tsx';
import { useApplicationCrumbs } from '../components/use-application-crumbs.ts';
import '../grants-office.css';

/** Whether an application goes on to review: each condition with its reason. */
export function EligibilityPage() {
  return <DossierGate>{(dossier) => <Check dossier={dossier} />}</DossierGate>;
}

function Check({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Check eligibility`} />
      <PageHeader
        crumbs={useApplicationCrumbs(dossier)}
        kind={<bdi>{dossier.organisation.name}</bdi>}
        title={t`May this application be reviewed?`}
        lead={<bdi>{dossier.title}</bdi>}
        facts={
          <Link href={`/app/grants/organisations/${dossier.organisation.id}`}>
            <Trans>Vetting, screening and papers</Trans>
          </Link>
        }
      />
      {dossier.state === 'submitted' ? (
        <ReviewDesk
          textTitle={t`The application`}
          text={
            <AnswerList call={dossier.call} answers={dossier.answers as unknown as Answers} files={dossier.files} />
          }
          actTitle={t`Your check`}
          act={<EligibilityForm dossier={dossier} />}
        />
      ) : (
        <Notice title={t`Eligibility was decided`}>
          <Trans>Nothing more is to be done here. The page of the application shows what was found.</Trans>
        </Notice>
      )}
    </>
  );
}
