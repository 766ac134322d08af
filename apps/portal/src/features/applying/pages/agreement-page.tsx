import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, DataTable, DefinitionList, Notice, PrintPage } from '@baraza/ui';
import { useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { awardResolutionQuery } from '../api/award-resolution.ts';
import { AcceptAgreementForm } from '../components/accept-agreement-form.tsx';
import { AgreementTerms } from '../components/agreement-terms.tsx';
import { AwardGate, type OwnAward } from '../components/award-gate.tsx';
import '../applying.css';

/** The agreement as a sheet for paper, and below it, for a signatory, the act of accepting it. */
export function AgreementPage() {
  return <AwardGate>{(award) => <Agreement award={award} />}</AwardGate>;
}

function Agreement({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const { agreedAt } = award;
  return (
    <>
      <PageTitle title={t`Grant agreement`} />
      <PrintPage
        issuer={<bdi>{award.call.title}</bdi>}
        title={<Trans>Grant agreement</Trans>}
        reference={<bdi>{award.title}</bdi>}
        actions={<SheetActions award={award} />}
        footer={
          agreedAt ? (
            <Trans>
              Accepted on <When iso={agreedAt} kind="dateTime" /> by a signatory of the grantee, after a fresh proof of
              who they are.
            </Trans>
          ) : (
            <Trans>Not yet accepted.</Trans>
          )
        }
      >
        <Parties award={award} />
        <PaymentPlan award={award} />
        <AgreementTerms />
      </PrintPage>
      {award.state === 'offered' ? <Acceptance award={award} /> : null}
    </>
  );
}

function Parties({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: awardResolutionQuery, variables: { id: award.resolutionId } });
  return (
    <DefinitionList
      items={[
        { term: t`Grantee`, value: <bdi>{award.organisation.name}</bdi> },
        { term: t`Work`, value: <bdi>{award.title}</bdi> },
        { term: t`Amount`, value: <Money money={award.amount} /> },
        { term: t`Decided by the board on`, value: <When iso={award.awardedAt} /> },
        { term: t`Award`, value: <code>{award.id}</code> },
        {
          term: t`Resolution`,
          value: <code>{data?.publicResolution?.resolution.reference ?? award.resolutionId}</code>,
        },
      ]}
    />
  );
}

function PaymentPlan({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`How it is paid`}
      rows={award.tranches}
      rowId={(tranche) => tranche.id}
      columns={[
        { id: 'number', header: t`Part`, isRowHeader: true, cell: (tranche) => t`Part ${tranche.number}` },
        {
          id: 'condition',
          header: t`Condition`,
          cell: (tranche) =>
            tranche.condition === 'agreement' ? t`this agreement is accepted` : t`a report is accepted`,
        },
        { id: 'due', header: t`Due`, cell: (tranche) => <When iso={tranche.dueOn} /> },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (tranche) => <Money money={tranche.amount} />,
          footer: <Money money={award.amount} />,
        },
      ]}
    />
  );
}

function SheetActions({ award }: { readonly award: OwnAward }) {
  return (
    <>
      <Button onPress={() => window.print()}>
        <Trans>Print</Trans>
      </Button>
      <ButtonLink kind="quiet" href={`/app/organisation/awards/${award.id}`}>
        <Trans>Back to the award</Trans>
      </ButtonLink>
    </>
  );
}

function Acceptance({ award }: { readonly award: OwnAward }) {
  const { grants } = useSession();
  const isSignatory = grants.some(
    (grant) => grant.role === 'ngo_signatory' && grant.organisationId === award.organisationId,
  );
  if (isSignatory) return <AcceptAgreementForm award={award} />;
  return (
    <Notice title={<Trans>A signatory of your organisation accepts this agreement</Trans>}>
      <p>
        <Trans>You can read and print it. They find it on this page after signing in.</Trans>
      </p>
    </Notice>
  );
}
