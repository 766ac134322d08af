import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader } from '@baraza/ui';
import { Money, useFormat } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ApplicationState } from '../../applying/index.ts';
import { DossierSections, type Dossier } from '../../reviewing/index.ts';
import { DossierGate } from '../components/dossier-gate.tsx';
import { NextStep } from '../components/next-step.tsx';
import { ReviewersSection } from '../components/reviewers-section.tsx';
import { useApplicationCrumbs } from '../components/use-application-crumbs.ts';
import '../grants-office.css';

/** One application in the grants office: what comes next, who reviews it, and the dossier. */
export function ApplicationPage() {
  return <DossierGate>{(dossier) => <Application dossier={dossier} />}</DossierGate>;
}

function Application({ dossier }: { readonly dossier: Dossier }) {
  const format = useFormat();
  const { t } = useLingui();
  const { organisation } = dossier;
  return (
    <>
      <PageTitle title={dossier.title} />
      <PageHeader
        crumbs={useApplicationCrumbs(dossier).slice(0, 2)}
        kind={t`Application ${dossier.number}`}
        title={<bdi>{dossier.title}</bdi>}
        facts={
          <>
            <ApplicationState state={dossier.state} />
            <span>
              <bdi>{organisation.name}</bdi>, {format.country(organisation.country)}
            </span>
            <Money money={dossier.requested} isShort />
            <Link href={`/app/grants/organisations/${organisation.id}`}>
              <Trans>Vetting, screening and papers</Trans>
            </Link>
          </>
        }
      />
      <NextStep dossier={dossier} />
      <ReviewersSection dossier={dossier} />
      <DossierSections dossier={dossier} callHref={`/app/grants/calls/${dossier.call.id}`} />
    </>
  );
}
