import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, Select, Skeleton } from '@baraza/ui';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { countryFactsQuery } from '../api/country-facts.ts';
import { ownCompensationQuery } from '../api/own-compensation.ts';
import { ownOffersQuery } from '../api/own-offers.ts';
import { termsQuery } from '../api/terms.ts';
import { ChoiceForm, type ChoiceDraft } from '../components/choice-form.tsx';
import { KnowFirst } from '../components/know-first.tsx';
import { useCompensationWords } from '../components/use-compensation-words.ts';
import '../compensation.css';
import type { Offer, Own } from '../types.ts';

/** One offer: the terms, what to know first for a country, and the choice. */
export function ChoosePage() {
  const { t } = useLingui();
  const { offerId = '' } = useParams();
  const [own] = useQuery({ query: ownCompensationQuery });
  const [offers] = useQuery({ query: ownOffersQuery, variables: { first: 100 }, requestPolicy: 'cache-and-network' });
  const error = own.error ?? offers.error;
  if (error) return <RequestErrorNotice error={error} />;
  if (!own.data || !offers.data) return <Skeleton hasHeading lines={8} />;
  const offer = offers.data.myHonorariumOffers.edges.find(({ node }) => node.id === offerId)?.node;
  if (!offer?.mayChoose) return <NothingHere title={t`There is nothing to choose here any more`} />;
  return <TheOffer offer={offer} own={own.data.myCompensation} countries={own.data.compensationCountries} />;
}

interface TheOfferProps {
  readonly offer: Offer;
  readonly own: Own;
  readonly countries: readonly string[];
}

function TheOffer({ offer, own, countries }: TheOfferProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const draft = useLocalDraft<ChoiceDraft>(`compensation.${offer.id}`, chosenBefore(offer, own));
  const { country } = draft.value;
  const [{ data, fetching }] = useQuery({
    query: countryFactsQuery,
    variables: { country, language: i18n.locale },
    pause: country === '',
  });
  const facts = country === '' || fetching ? undefined : (data?.compensationCountry ?? null);
  return (
    <>
      <OfferHead offer={offer} />
      <Terms />
      <Section title={t`Where would you be paid?`} lead={t`It decides what you should know first, and nothing else.`}>
        <CountryChoice
          value={country}
          countries={countries}
          onChange={(value) => draft.setValue((before) => ({ ...before, country: value }))}
        />
      </Section>
      {facts === undefined ? null : (
        <>
          <KnowFirst country={country} facts={facts} />
          <ChoiceForm
            offer={offer}
            own={own}
            country={country}
            facts={facts}
            draft={draft.value}
            onChange={(next) => draft.setValue(() => next)}
            onChosen={() => (draft.discard(), void navigate('/app/forum/compensation'))}
          />
        </>
      )}
    </>
  );
}

/** What the form begins with: the choice that stands, in the country where one is paid. */
const chosenBefore = (offer: Offer, own: Own): ChoiceDraft => ({
  ...{ country: offer.country ?? own.method?.country ?? '', choice: offer.choice ?? '' },
  partMinor: offer.choice === 'part' ? (offer.paid?.amountMinor ?? null) : null,
  ...{ organisationId: offer.organisationId ?? '', inKind: offer.inKind ?? '' },
});

function OfferHead({ offer }: { readonly offer: Offer }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  return (
    <>
      <PageTitle title={t`An offer`} />
      <PageHeader
        title={
          <Trans>
            <Money money={offer.amount} /> for taking part
          </Trans>
        }
        crumbs={[{ href: '/app/forum/compensation', label: t`For taking part` }]}
        lead={words.activity(offer.activity)}
        facts={
          <span>
            <Trans>
              Think until <When iso={offer.chooseBy} />
            </Trans>
          </span>
        }
      />
    </>
  );
}

function Terms() {
  const { t, i18n } = useLingui();
  const [{ data }] = useQuery({ query: termsQuery, variables: { language: i18n.locale } });
  return (
    <Section title={t`What it is, and what it is not`}>
      <ul>
        {(data?.compensationTerms ?? []).map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </Section>
  );
}

interface CountryChoiceProps {
  readonly value: string;
  readonly countries: readonly string[];
  readonly onChange: (country: string) => void;
}

function CountryChoice({ value, countries, onChange }: CountryChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const options = countries.map((code) => ({ value: code, label: format.country(code) }));
  return (
    <Select
      id="country"
      label={t`Country`}
      value={value}
      options={[...options, { value: 'ZZ', label: t`Another country` }]}
      onChange={onChange}
    />
  );
}
