import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section, type Definition } from '@baraza/ui';
import { useFormat } from '../../shared/format/use-format.tsx';
import { openData, type CompanyAddresses } from './addresses.ts';

interface Version {
  readonly asOf: string;
  readonly sha256: string;
  readonly logIndex?: number | null;
}

interface CiteSectionProps {
  readonly company: { readonly slug: string; readonly name: string };
  readonly version: Version | null;
  readonly addresses: CompanyAddresses;
  readonly siteUrl: string;
}

/** For investors, policymakers and whoever quotes this: an address that stays, a hash, and the data. */
export function CiteSection({ company, version, addresses, siteUrl }: CiteSectionProps) {
  const { json, csv, schema } = openData(company.slug);
  const data: Definition = {
    term: <Trans>Open data, as of today</Trans>,
    value: (
      <>
        <a href={json}>JSON</a> · <a href={csv}>CSV</a> ·{' '}
        <a href={schema}>
          <Trans>the JSON’s schema</Trans>
        </a>
      </>
    ),
  };
  return (
    <Section
      id="cite"
      title={<Trans>Cite this record</Trans>}
      lead={
        <Trans>
          At the end of each day on which a record changed, a version of it is kept for good, and its hash is sealed in
          the public log: nobody can change it afterwards without being found out.
        </Trans>
      }
    >
      {version ? <Citation company={company} version={version} addresses={addresses} siteUrl={siteUrl} /> : null}
      <DefinitionList items={[data]} />
    </Section>
  );
}

function Citation({ company, version, addresses, siteUrl }: CiteSectionProps & { readonly version: Version }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const path = addresses.version(company.slug, version.asOf);
  const citation: Definition = {
    term: <Trans>Citation</Trans>,
    value: (
      <span className="record-cite">
        {t`Baraza: Record of ${company.name} as of ${date(version.asOf)}.`} <bdi dir="ltr">{`${siteUrl}${path}`}</bdi>
      </span>
    ),
  };
  const files = openData(company.slug);
  const file: Definition = {
    term: <Trans>This version</Trans>,
    value: (
      <>
        <a href={path}>{date(version.asOf)}</a> · <a href={files.version(version.asOf, 'json')}>JSON</a> ·{' '}
        <a href={files.version(version.asOf, 'bib')}>BibTeX</a> ·{' '}
        <a href={files.version(version.asOf, 'csl.json')}>CSL JSON</a>
      </>
    ),
  };
  return <DefinitionList items={[citation, file, ...sealItems(version, addresses)]} />;
}

function sealItems({ sha256, logIndex }: Version, addresses: CompanyAddresses): Definition[] {
  const hash = (
    <code className="record-cite" dir="ltr">
      {sha256}
    </code>
  );
  const isWaiting = logIndex === null || logIndex === undefined;
  const place = isWaiting ? (
    <Trans>waiting for its place</Trans>
  ) : (
    <a href={addresses.logEntry(logIndex)}>
      <Trans>Entry {logIndex}</Trans>
    </a>
  );
  return [
    { term: <Trans>SHA-256 of its JSON</Trans>, value: hash },
    { term: <Trans>Sealed in the public log</Trans>, value: place },
  ];
}
