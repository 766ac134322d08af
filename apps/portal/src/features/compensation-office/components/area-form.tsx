import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useOfficeWords } from './use-office-words.ts';
import {
  ACTIVITIES,
  EXPENSES,
  inKindOf,
  slugOf,
  unitOf,
  withCap,
  withInKind,
  withRate,
  type Area,
  type ScheduleDraft,
} from './schedule-draft.ts';
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
      <h3>{t`Instead of money, of the same worth`}</h3>
      <InKind area={area} draft={draft} onChange={onChange} />
    </Section>
  );
}

/** What can be had instead of money there: typed as a list, kept as typed until it is left. */
function InKind({ area, draft, onChange }: AreaFormProps) {
  const { t } = useLingui();
  const [text, setText] = useState(() => inKindOf(draft, area.slug));
  return (
    <TextField
      label={t`Things`}
      hint={t`With commas, for example: a data bundle, a transport voucher. It goes to a phone, or is handed over.`}
      isOptional
      maxLength={600}
      value={text}
      onChange={(typed) => (setText(typed), onChange(withInKind(draft, area.slug, typed)))}
    />
  );
}

/** Adds an area: a name, a currency, and the forums that belong to it. */
export function NewArea({ onAdd }: { readonly onAdd: (area: Area) => void }) {
  const { t } = useLingui();
  const [texts, setTexts] = useState({ title: '', currency: '', places: '' });
  const add = () => {
    const places = texts.places
      .split(',')
      .map((place) => place.trim())
      .filter((place) => place !== '');
    onAdd({
      slug: slugOf(texts.title),
      title: texts.title.trim(),
      currency: texts.currency.trim().toUpperCase(),
      places,
    });
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
        <Places value={texts.places} onChange={(places) => setTexts({ ...texts, places })} />
        <div className="form-actions">
          <Button isDisabled={slugOf(texts.title) === '' || texts.currency.trim().length !== 3} onPress={add}>
            <Trans>Add the area</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Places({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Forums, or the board`}
      hint={t`Their short words, with commas: lake-riders, or one constituency: lake-riders/drivers. The word “board” stands for the fund’s own board, paid for each day on which it decides.`}
      value={value}
      onChange={onChange}
    />
  );
}
