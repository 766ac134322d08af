import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useOfficeWords } from './use-office-words.ts';
import { ACTIVITIES, EXPENSES, unitOf, withCap, withRate, type Area, type ScheduleDraft } from './schedule-draft.ts';
import { RateField } from './rate-field.tsx';

interface AreaFormProps {
  readonly area: Area;
  readonly draft: ScheduleDraft;
  readonly onChange: (draft: ScheduleDraft) => void;
}

/** The sums of one area: what is left empty is not paid there. */
export function AreaForm({ area, draft, onChange }: AreaFormProps) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const places = area.places.join(', ');
  return (
    <Section
      title={<bdi>{area.title}</bdi>}
      lead={t`For ${places}, in ${area.currency}. What is left empty is not paid.`}
    >
      <h3>{t`For taking part`}</h3>
      <div className="compensation-grid">
        {ACTIVITIES.map((activity) => (
          <RateField
            key={activity}
            label={`${words.activity(activity)} (${words.unit(unitOf(activity))})`}
            currency={area.currency}
            amountMinor={draft.rates.find((one) => one.area === area.slug && one.activity === activity)?.amountMinor}
            onChange={(amountMinor) => onChange(withRate(draft, area.slug, activity, amountMinor))}
          />
        ))}
      </div>
      <h3>{t`At most, for one expense`}</h3>
      <div className="compensation-grid">
        {EXPENSES.map((kind) => (
          <RateField
            key={kind}
            label={words.expense(kind)}
            currency={area.currency}
            amountMinor={draft.caps.find((one) => one.area === area.slug && one.kind === kind)?.amountMinor}
            onChange={(amountMinor) => onChange(withCap(draft, area.slug, kind, amountMinor))}
          />
        ))}
      </div>
    </Section>
  );
}

/** Adds an area: a name, a currency, and the forums that belong to it. */
export function NewArea({ onAdd }: { readonly onAdd: (area: Area) => void }) {
  const { t } = useLingui();
  const [texts, setTexts] = useState({ title: '', currency: '', places: '' });
  const slug = texts.title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const add = () => {
    const places = texts.places
      .split(',')
      .map((place) => place.trim())
      .filter((place) => place !== '');
    onAdd({ slug, title: texts.title.trim(), currency: texts.currency.trim().toUpperCase(), places });
    setTexts({ title: '', currency: '', places: '' });
  };
  return (
    <Section title={t`Another area`} lead={t`A group of countries in which the same is paid for the same.`}>
      <div className="stack form">
        <TextField label={t`Name`} value={texts.title} onChange={(title) => setTexts({ ...texts, title })} />
        <TextField
          label={t`Currency`}
          hint={t`Three letters, for example KES.`}
          isShort
          maxLength={3}
          value={texts.currency}
          onChange={(currency) => setTexts({ ...texts, currency })}
        />
        <TextField
          label={t`Forums`}
          hint={t`Their short words, with commas: lake-riders, or one constituency: lake-riders/drivers.`}
          value={texts.places}
          onChange={(places) => setTexts({ ...texts, places })}
        />
        <Button isDisabled={!/^[a-z]/.test(slug) || texts.currency.trim().length !== 3} onPress={add}>
          <Trans>Add the area</Trans>
        </Button>
      </div>
    </Section>
  );
}
