import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice, PageHeader, Section } from '@baraza/ui';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { DossierSections, type Dossier } from '../../reviewing/index.ts';
import { DecisionForm } from '../components/decision-form.tsx';
import { DossierGate } from '../components/dossier-gate.tsx';
import { useApplicationCrumbs } from '../components/use-application-crumbs.ts';
import '../grants-office.css';

/** A decision on an application as it goes to the board. */
export function ProposeDecisionPage() {
  return <DossierGate>{(dossier) => <Propose dossier={dossier} />}</DossierGate>;
}

function Propose({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Propose a decision`} />
      <PageHeader
        crumbs={useApplicationCrumbs(dossier)}
        kind={<bdi>{dossier.organisation.name}</bdi>}
        title={t`Propose a decision`}
        lead={<bdi>{dossier.title}</bdi>}
      />
      {dossier.state === 'eligible' ? <Proposal dossier={dossier} /> : <NotNow dossier={dossier} />}
    </>
  );
}

function Proposal({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  return (
    <>
      {dossier.reviewsAwaited > 0 ? (
        <div className="form-note">
          <Notice kind="warning">
            <Trans>Not every review that was asked for is in. The board will see how many are missing.</Trans>
          </Notice>
        </div>
      ) : null}
      <Section title={t`Your proposal`} lead={t`You propose; the board decides.`}>
        <DecisionForm dossier={dossier} />
      </Section>
      <DossierSections dossier={dossier} isFolded callHref={`/app/grants/calls/${dossier.call.id}`} />
    </>
  );
}

function NotNow({ dossier }: { readonly dossier: Dossier }) {
  return (
    <Notice>
      <Trans>Only applications that are eligible and not yet before the board can be proposed.</Trans>{' '}
      <Link href={`/app/grants/applications/${dossier.id}`}>
        <Trans>See where it stands</Trans>
      </Link>
    </Notice>
  );
}
