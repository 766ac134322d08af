import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, PageHeader } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';
import { companyAddresses } from './addresses.ts';

interface BeforeVersionsPageProps {
  readonly company: { readonly slug: string; readonly name: string };
  /** The day that was asked for, and that of the first version that was kept. */
  readonly asked: string;
  readonly first: string;
  readonly locale: string;
}

/** A day before anything was kept of a company: which day is the first. */
export function BeforeVersionsPage({ company, asked, first, locale }: BeforeVersionsPageProps) {
  const { t } = useLingui();
  const addresses = companyAddresses(locale);
  return (
    <PageHeader
      kind={<Trans>Record of a company, as it stood</Trans>}
      title={<bdi>{company.name}</bdi>}
      crumbs={[
        { href: addresses.list, label: t`Companies` },
        { href: addresses.company(company.slug), label: company.name },
      ]}
      lead={
        <Trans>
          Nothing of this record was kept on <When iso={asked} />. Its first version is of <When iso={first} />.
        </Trans>
      }
      actions={
        <ButtonLink href={addresses.version(company.slug, first)}>
          <Trans>Read the first version</Trans>
        </ButtonLink>
      }
    />
  );
}
