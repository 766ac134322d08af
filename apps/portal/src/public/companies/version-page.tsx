import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Section } from '@baraza/ui';
import type { PublicCompanyVersionQuery } from '../../generated/graphql.ts';
import { FigureSections } from '../../shared/company-record/figure-sections.tsx';
import { useFactText } from '../../shared/company-record/use-fact-text.ts';
import { useRecordWords } from '../../shared/company-record/use-record-words.ts';
import { When } from '../../shared/format/use-format.tsx';
import { companyAddresses, openData } from './addresses.ts';
import { CiteSection } from './cite-section.tsx';
import { SourceLinks } from './facts-section.tsx';

type Version = NonNullable<PublicCompanyVersionQuery['companyRecordAsOf']>;

interface VersionPageProps {
  readonly version: Version;
  /** The day that was asked for. */
  readonly asked: string;
  readonly locale: string;
  readonly siteUrl: string;
}

/** A record as it stood at the end of a day; read from what was kept then, never counted again. */
export function VersionPage({ version, asked, locale, siteUrl }: VersionPageProps) {
  const { t } = useLingui();
  const addresses = companyAddresses(locale);
  const { asOf } = version.snapshot;
  return (
    <>
      <PageHeader
        kind={<Trans>Record of a company, as it stood</Trans>}
        title={<bdi>{version.name}</bdi>}
        crumbs={[
          { href: addresses.list, label: t`Companies` },
          { href: addresses.company(version.slug), label: version.name },
        ]}
        lead={
          <Trans>
            This is the record as of <When iso={asOf} />. It does not change any more.
          </Trans>
        }
      />
      <Notice>
        {asked === asOf ? null : (
          <p>
            <Trans>
              Nothing changed between this day and <When iso={asked} />, the one you asked for.
            </Trans>
          </p>
        )}
        <p>
          <a href={addresses.company(version.slug)}>
            <Trans>How it stands today, with the company’s own words</Trans>
          </a>
        </p>
      </Notice>
      <FigureSections figures={version.figures} locale={locale} />
      <FactsThen version={version} locale={locale} />
      <CiteSection company={version} version={version.snapshot} addresses={addresses} siteUrl={siteUrl} />
    </>
  );
}

function FactsThen({ version, locale }: Pick<VersionPageProps, 'version' | 'locale'>) {
  const factText = useFactText();
  const words = useRecordWords();
  const whole = openData(version.slug).version(version.snapshot.asOf, 'json');
  return (
    <Section
      title={<Trans>Facts</Trans>}
      lead={
        version.facts.length < version.figures.facts ? (
          <Trans>
            The newest {version.facts.length} of {version.figures.facts}; <a href={whole}>the JSON has all of them</a>.
          </Trans>
        ) : undefined
      }
    >
      <ol className="record-facts">
        {version.facts.map((fact) => (
          <li key={fact.id}>
            <p className="record-fact-text">{factText(fact)}</p>
            <p className="register-facts">
              <When iso={fact.day} kind="dateShort" />
              {fact.severity ? (
                <span>
                  <Trans>severity: {words.severity(fact.severity)}</Trans>
                </span>
              ) : null}
              <SourceLinks sources={fact.sources} locale={locale} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
