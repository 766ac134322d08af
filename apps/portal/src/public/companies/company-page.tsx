import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicCompanyQuery } from '../../generated/graphql.ts';
import { FigureSections } from '../../shared/company-record/figure-sections.tsx';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import { GrievanceFigures, QuarterName } from '../../shared/grievances/grievance-figures.tsx';
import { companyAddresses, type CompanyAddresses } from './addresses.ts';
import { CheckingNotice } from './checking-notice.tsx';
import { CiteSection } from './cite-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { OwnProfile } from './own-profile.tsx';
import { PinnedReply } from './pinned-reply.tsx';
import { YourCompany } from './your-company.tsx';

export type PublicCompany = NonNullable<PublicCompanyQuery['companyRecord']>;

interface CompanyPageProps {
  readonly company: PublicCompany;
  readonly profile: PublicCompanyQuery['addressee'];
  readonly grievances: PublicCompanyQuery['grievanceFigures'];
  readonly locale: string;
  readonly siteUrl: string;
}

/** A company as it stands today: its own words, what is counted, and every fact with what it is made of. */
export function CompanyPage({ company, profile, grievances, locale, siteUrl }: CompanyPageProps) {
  const { t } = useLingui();
  const addresses = companyAddresses(locale);
  return (
    <>
      <PageHeader
        kind={<Trans>Record of a company</Trans>}
        title={<bdi>{company.name}</bdi>}
        crumbs={[{ href: addresses.list, label: t`Companies` }]}
        lead={
          <Trans>
            Dated facts about what was asked of this company and what it did. There is no score. The company can check
            each fact for ten working days; where it disagrees, both texts are shown.
          </Trans>
        }
        facts={<CompanyFacts company={company} addresses={addresses} />}
      />
      <CheckingNotice figures={company.figures} />
      <PinnedReply reply={company.pinnedReply ?? null} name={company.name} locale={locale} />
      <OwnProfile profile={profile} />
      <FigureSections figures={company.figures} locale={locale} />
      <Grievances figures={grievances} />
      <FactsSection company={company} addresses={addresses} locale={locale} />
      <CiteSection company={company} version={company.newestVersion ?? null} addresses={addresses} siteUrl={siteUrl} />
      <YourCompany />
    </>
  );
}

/** Nothing before the first quarter was counted. */
function Grievances({ figures }: { readonly figures: CompanyPageProps['grievances'] }) {
  const { t } = useLingui();
  if (figures.length === 0) return null;
  return (
    <Section
      title={<Trans>What became of grievances</Trans>}
      lead={<Trans>Brought by people without an account, through forums, to this company.</Trans>}
      isWide
    >
      <GrievanceFigures
        caption={<Trans>Grievances by quarter, latest first</Trans>}
        rows={figures}
        first={{ header: t`Quarter`, cell: ({ period }) => <QuarterName period={period} /> }}
      />
    </Section>
  );
}

function CompanyFacts({
  company,
  addresses,
}: {
  readonly company: PublicCompany;
  readonly addresses: CompanyAddresses;
}) {
  const format = useFormat();
  return (
    <>
      {company.country ? <span>{format.country(company.country)}</span> : null}
      {company.takesPart ? null : (
        <StatusTag tone="quiet">
          <Trans>Does not take part</Trans>
        </StatusTag>
      )}
      <span>
        <Trans>
          last changed <When iso={company.changedOn} />
        </Trans>
      </span>
      {company.forums.map(({ slug, name }) => (
        <a key={slug} href={addresses.forum(slug)}>
          <bdi>{name}</bdi>
        </a>
      ))}
    </>
  );
}
