import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DefinitionList, Disclosure, Link, PageHeader, Section } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { AwardGate, type OwnAward } from '../components/award-gate.tsx';
import { AwardState, useModeWords, type PublicationMode } from '../components/award-words.tsx';
import { TrancheCourse } from '../components/tranche-course.tsx';
import '../applying.css';

/** An award: its agreement, the parts in which it is paid, and the reports. */
export function AwardPage() {
  return <AwardGate>{(award) => <Shown award={award} />}</AwardGate>;
}

function Shown({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const isOffered = award.state === 'offered';
  return (
    <>
      <PageTitle title={t`An award`} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation', label: t`Start` },
          { href: '/app/organisation/awards', label: t`Awards` },
        ]}
        kind={<bdi lang={award.call.locale}>{award.call.title}</bdi>}
        title={<bdi>{award.title}</bdi>}
        facts={
          <>
            <AwardState state={award.state} />
            <Money money={award.amount} />
            <bdi>{award.organisation.name}</bdi>
          </>
        }
        actions={
          <ButtonLink kind={isOffered ? 'primary' : 'quiet'} href={`/app/organisation/awards/${award.id}/agreement`}>
            {isOffered ? <Trans>Read and accept the agreement</Trans> : <Trans>The agreement</Trans>}
          </ButtonLink>
        }
      />
      <Section
        title={t`How it is paid`}
        lead={t`Each part has its condition. Two people at the fund release each payment.`}
      >
        <TrancheCourse award={award} />
      </Section>
      <Facts award={award} />
      <Reports award={award} />
    </>
  );
}

function Facts({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const mode = useModeWords()[award.publicationMode as PublicationMode];
  const { agreedAt } = award;
  return (
    <Section title={t`The award`}>
      <DefinitionList
        items={[
          { term: t`Decided`, value: <When iso={award.awardedAt} /> },
          ...(agreedAt ? [{ term: t`Agreed`, value: <When iso={agreedAt} /> }] : []),
          ...(agreedAt
            ? [
                {
                  term: t`In public`,
                  value: (
                    <>
                      {mode.label}. {mode.hint}
                    </>
                  ),
                },
              ]
            : []),
          {
            term: t`Application`,
            value: (
              <Link href={`/app/organisation/applications/${award.applicationId}`}>
                <Trans>What you sent, and the board’s reasons</Trans>
              </Link>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Reports({ award }: { readonly award: OwnAward }) {
  const { t } = useLingui();
  const reports = award.tranches.flatMap((tranche) => tranche.reports.map((report) => ({ ...report, tranche })));
  if (reports.length === 0) return null;
  const states: Readonly<Record<string, string>> = {
    submitted: t`with the grants officer`,
    accepted: t`accepted`,
    returned: t`came back`,
  };
  return (
    <Section title={t`Reports`}>
      {reports.map((report) => (
        <Disclosure
          key={report.id}
          summary={
            <>
              <When iso={report.submittedAt} /> – {states[report.state]}
            </>
          }
        >
          <div className="stack">
            <p className="written" dir="auto">
              {report.narrative}
            </p>
            <p>
              <Trans>
                Spent so far: <Money money={{ amountMinor: report.spentMinor, currency: award.amount.currency }} />
              </Trans>
            </p>
            {report.answer ? (
              <p className="written" dir="auto">
                <strong>{t`Answer of the grants officer:`}</strong> {report.answer}
              </p>
            ) : null}
          </div>
        </Disclosure>
      ))}
    </Section>
  );
}
