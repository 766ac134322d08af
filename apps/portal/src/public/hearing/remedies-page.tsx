import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, EmptyState, PageHeader, Section, ShowMore, StatusTag } from '@baraza/ui';
import type { PublicRemediesQuery, PublicRemedyCompaniesQuery } from '../../generated/graphql.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import type { HeardAddresses } from './addresses.ts';
import { QuickExit } from './care.tsx';
import { SelectBox } from './forms/fields.tsx';
import { useRemedyKindWords } from './remedy-words.ts';

type Company = PublicRemedyCompaniesQuery['addressees']['edges'][number]['node'];
type Remedy = PublicRemediesQuery['remedyMechanisms']['edges'][number]['node'];

interface RemediesPageProps {
  readonly country: string | null;
  /** Slug of the company whose own places are wanted too; null lists those of all. */
  readonly about: string | null;
  readonly companies: readonly Company[];
  readonly countries: readonly string[];
  readonly remedies: readonly Remedy[];
  readonly next: string | null;
  readonly locale: string;
  readonly addresses: HeardAddresses;
}

/** Where else remedy may be had, by country: what it gives, costs, takes and risks; with law, source and day. */
export function RemediesPage(props: RemediesPageProps) {
  const { country, about, companies, countries, addresses } = props;
  const format = useFormat();
  const { t } = useLingui();
  return (
    <div data-heard="">
      <PageHeader
        crumbs={[{ href: addresses.doors, label: <Trans>Be heard</Trans> }]}
        title={country ? t`Where you can go in ${format.country(country)}` : t`Where else you can go`}
        lead={
          <Trans>
            Places that can give remedy, and what to know before you go. This is no legal advice. Time limits of the law
            run on whatever you do here.
          </Trans>
        }
      />
      <QuickExit />
      <Section title={<Trans>Country</Trans>}>
        <ul className="heard-countries">
          {countries.map((code) => (
            <li key={code}>
              <a href={placesOf(addresses, code, about)} aria-current={code === country ? 'page' : undefined}>
                {format.country(code)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {companies.length > 0 ? <WhichCompany {...{ country, about, companies, addresses }} /> : null}
      {country ? <Places {...props} country={country} /> : null}
    </div>
  );
}

const placesOf = (addresses: HeardAddresses, country: string | null, about: string | null): string => {
  const query = new URLSearchParams({ ...(country && { country }), ...(about && { about }) });
  return query.size > 0 ? `${addresses.remedies}?${query}` : addresses.remedies;
};

type WhichCompanyProps = Pick<RemediesPageProps, 'country' | 'about' | 'companies' | 'addresses'>;

/** A plain form by GET: it works without script, and says nothing of whoever looks. */
function WhichCompany({ country, about, companies, addresses }: WhichCompanyProps) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Company</Trans>}>
      <form className="form" method="get" action={addresses.remedies}>
        {country ? <input type="hidden" name="country" value={country} /> : null}
        <SelectBox
          name="about"
          label={t`Is it about one of these companies?`}
          hint={t`Some have a place of their own where one can complain. It is then listed beside the others.`}
          options={companies.map(({ slug, name }) => ({ value: slug, name }))}
          posted={{ about: about ?? '' }}
          isOptional
        />
        <div className="form-actions">
          <button type="submit" className="button button-quiet">
            <Trans>Show</Trans>
          </button>
        </div>
      </form>
    </Section>
  );
}

type PlacesProps = RemediesPageProps & { readonly country: string };

function Places({ country, about, remedies, next, locale, addresses }: PlacesProps) {
  return (
    <Section title={<Trans>Places</Trans>}>
      {remedies.length === 0 ? (
        <EmptyState title={<Trans>Nothing is known of this country yet</Trans>}>
          <Trans>A forum’s safety officer can enter what they know. You can still be heard here.</Trans>
        </EmptyState>
      ) : null}
      <ol className="register">
        {remedies.map((remedy) => (
          <li key={remedy.id}>
            <RemedyEntry remedy={remedy} locale={locale} />
          </li>
        ))}
      </ol>
      <ShowMore
        hasMore={next !== null}
        {...(next && { href: `${placesOf(addresses, country, about)}&after=${encodeURIComponent(next)}` })}
      />
    </Section>
  );
}

function RemedyEntry({ remedy, locale }: { readonly remedy: Remedy; readonly locale: string }) {
  const kinds = useRemedyKindWords();
  const text = remedy.texts.find(({ language }) => language === locale) ?? remedy.texts[0];
  if (!text) return null;
  const said = (words: string) => (
    <span lang={text.language} dir="auto">
      {words}
    </span>
  );
  return (
    <>
      <h3>
        <bdi>{remedy.name}</bdi>
      </h3>
      <p className="register-facts">
        <StatusTag>{kinds[remedy.kind]}</StatusTag>
        {remedy.addressee ? <bdi>{remedy.addressee.name}</bdi> : null}
        {remedy.needsCheck ? (
          <StatusTag tone="waiting">
            <Trans>To be confirmed by somebody of the country</Trans>
          </StatusTag>
        ) : null}
      </p>
      <DefinitionList
        items={[
          { term: <Trans>What it can give</Trans>, value: said(text.gives) },
          { term: <Trans>What it costs</Trans>, value: said(text.cost) },
          { term: <Trans>How long it takes</Trans>, value: said(text.time) },
          { term: <Trans>What it risks</Trans>, value: said(text.risk) },
          { term: <Trans>How to begin</Trans>, value: said(text.how) },
          { term: <Trans>Law</Trans>, value: <bdi>{remedy.law}</bdi> },
          { term: <Trans>Source</Trans>, value: <SourceLine remedy={remedy} /> },
        ]}
      />
    </>
  );
}

function SourceLine({ remedy: { source, checkedOn } }: { readonly remedy: Remedy }) {
  return (
    <>
      <a href={source} rel="noreferrer" dir="ltr">
        {new URL(source).host}
      </a>{' '}
      <Trans>
        (looked at on <When iso={checkedOn} />)
      </Trans>
    </>
  );
}
