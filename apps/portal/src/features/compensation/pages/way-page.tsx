import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PageHeader, RadioGroup, Section, Select, Skeleton, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useAct, type Act } from '../../../shared/step-up/use-act.ts';
import { countryFactsQuery } from '../api/country-facts.ts';
import { ownCompensationQuery } from '../api/own-compensation.ts';
import { saveWayMutation } from '../api/save-way.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { KnowFirst } from '../components/know-first.tsx';
import { useCompensationWords } from '../components/use-compensation-words.ts';
import { useWayFaultWords } from '../components/use-way-fault-words.ts';
import { fieldsOf, useWayFields, type WayDraft, type WayField } from '../components/way-fields.ts';
import '../compensation.css';
import type { Facts } from '../types.ts';

/** How somebody wants to be paid: only ways that are judged safe in their country. */
export function WayPage() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [own] = useQuery({ query: ownCompensationQuery });
  const [country, setCountry] = useState('');
  const [facts] = useQuery({
    query: countryFactsQuery,
    variables: { country, language: i18n.locale },
    pause: country === '',
  });
  if (!own.data) return <Skeleton hasHeading lines={6} />;
  const found = country === '' ? null : (facts.data?.compensationCountry ?? null);
  return (
    <>
      <PageTitle title={t`How you want to be paid`} />
      <PageHeader
        title={t`How you want to be paid`}
        crumbs={[{ href: '/app/forum/compensation', label: t`For taking part` }]}
        lead={t`Only needed if you want to be paid. It is sealed with a key of your own.`}
      />
      <Section title={t`Where`}>
        <Select
          id="country"
          label={t`Country`}
          value={country}
          options={own.data.compensationCountries.map((code) => ({ value: code, label: format.country(code) }))}
          onChange={setCountry}
        />
      </Section>
      {country !== '' && !facts.fetching ? <KnowFirst country={country} facts={found} /> : null}
      {found && found.rails.length > 0 ? <WayForm key={country} country={country} facts={found} /> : null}
    </>
  );
}

function WayForm({ country, facts }: { readonly country: string; readonly facts: Facts }) {
  const { t } = useLingui();
  const words = useCompensationWords();
  const navigate = useNavigate();
  const back = useWayBack();
  const rails = facts.rails.map((one) => one.rail);
  const act = useAct();
  const [rail, setRail] = useState(rails[0] ?? '');
  const [draft, setDraft] = useState<WayDraft>({});
  const send = async () => {
    const input = inputOf(rail, country, draft);
    if (await act.send(saveWayMutation, { input })) void navigate(back);
  };
  return (
    <Section title={t`How`}>
      <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
        <RadioGroup
          label={t`Way of being paid`}
          value={rail}
          options={rails.map((value) => ({ value, label: words.rail(value) }))}
          onChange={setRail}
        />
        <WayFields fields={fieldsOf(rail, facts.screensPeople)} act={act} draft={draft} onChange={setDraft} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={act.isBusy}>
            <Trans>Seal it</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** To the offer from which somebody came, whose choice waits there. */
function useWayBack(): string {
  const offerId = useSearchParams()[0].get('offer');
  return offerId ? `/app/forum/compensation/offers/${encodeURIComponent(offerId)}` : '/app/forum/compensation';
}

/** What is sealed: only what this way needs. */
function inputOf(rail: string, country: string, draft: WayDraft) {
  const text = (field: keyof WayDraft) => draft[field]?.trim() || null;
  const bank = {
    ...{ holderName: draft.holderName ?? '', townName: draft.townName ?? '', iban: text('iban') },
    ...{ accountNumber: text('accountNumber'), bic: text('bic') },
  };
  const name = rail === 'mobile_money' ? text('name') : text('nameToLookUp');
  const rest = { operator: text('operator'), phone: text('phone'), name, place: text('place') };
  return { rail, country, bank: rail === 'bank' ? bank : null, ...rest };
}

interface WayFieldsProps {
  readonly fields: readonly WayField[];
  readonly act: Act;
  readonly draft: WayDraft;
  readonly onChange: (draft: WayDraft) => void;
}

function WayFields({ fields, act, draft, onChange }: WayFieldsProps) {
  const labels = useWayFields();
  const faultWords = useWayFaultWords();
  return (
    <>
      {fields.map((field) => (
        <TextField
          key={field}
          id={field}
          label={labels[field].label}
          hint={labels[field].hint}
          error={faultWords(act.faults, field)}
          value={draft[field] ?? ''}
          maxLength={140}
          autoComplete="off"
          onChange={(value) => onChange({ ...draft, [field]: value })}
        />
      ))}
    </>
  );
}
