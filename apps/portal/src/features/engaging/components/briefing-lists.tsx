import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, DateField, Select, TextArea, TextField } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { BriefingContent, HarmDraft } from './briefing-draft.ts';
import type { BriefingFieldsProps } from './briefing-fields.tsx';

const MOST = 40;

interface EntriesProps<Entry> {
  readonly entries: readonly Entry[];
  readonly fresh: Entry;
  readonly onChange: (entries: readonly Entry[]) => void;
  readonly add: ReactNode;
  readonly legend: (number: number) => string;
  readonly children: (entry: Entry, set: (change: Partial<Entry>) => void) => ReactNode;
}

/** A list that grows and shrinks; each entry is a group with its number. */
function Entries<Entry>({ entries, fresh, onChange, add, legend, children }: EntriesProps<Entry>) {
  const set = (at: number) => (change: Partial<Entry>) =>
    onChange(entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry)));
  return (
    <div className="stack">
      {entries.map((entry, at) => (
        <fieldset key={at} className="entry">
          <legend>{legend(at + 1)}</legend>
          {children(entry, set(at))}
          <div className="form-actions">
            <Button onPress={() => onChange(entries.filter((_, index) => index !== at))}>
              <Trans>Remove</Trans>
            </Button>
          </div>
        </fieldset>
      ))}
      {entries.length < MOST ? <Button onPress={() => onChange([...entries, fresh])}>{add}</Button> : null}
    </div>
  );
}

export function DatesFields({ language, content, onChange }: BriefingFieldsProps) {
  const { t } = useLingui();
  return (
    <Entries
      entries={content.dates}
      fresh={{ on: '', what: '' }}
      onChange={(dates) => onChange({ dates })}
      add={<Trans>Add a date</Trans>}
      legend={(number) => t`Date ${number}`}
    >
      {(entry, set) => (
        <>
          <DateField label={t`Day`} value={entry.on} onChange={(on) => set({ on })} />
          <TextField
            label={t`What happens then?`}
            lang={language}
            value={entry.what}
            onChange={(what) => set({ what })}
          />
        </>
      )}
    </Entries>
  );
}

export function RisksFields({ language, content, onChange }: BriefingFieldsProps) {
  const { t } = useLingui();
  return (
    <Entries
      entries={content.risks}
      fresh={{ risk: '', who: '', mitigation: '', unmitigated: '' }}
      onChange={(risks) => onChange({ risks })}
      add={<Trans>Add a risk</Trans>}
      legend={(number) => t`Risk ${number}`}
    >
      {(entry, set) => (
        <>
          <TextArea
            label={t`What could happen to people?`}
            lang={language}
            rows={2}
            value={entry.risk}
            onChange={(risk) => set({ risk })}
          />
          <TextField label={t`Whom does it meet?`} lang={language} value={entry.who} onChange={(who) => set({ who })} />
          <TextArea
            label={t`What do you do against it?`}
            lang={language}
            rows={2}
            value={entry.mitigation}
            onChange={(mitigation) => set({ mitigation })}
          />
          <TextArea
            label={t`What remains in spite of it?`}
            lang={language}
            rows={2}
            value={entry.unmitigated}
            onChange={(unmitigated) => set({ unmitigated })}
          />
        </>
      )}
    </Entries>
  );
}

const FRESH_HARM: HarmDraft = { what: '', stance: 'acknowledged', account: '' };

export function HarmsFields({ language, content, onChange }: BriefingFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Entries
        entries={content.pastHarms}
        fresh={FRESH_HARM}
        onChange={(pastHarms) => onChange({ pastHarms, ...(pastHarms.length > 0 && { noneKnown: false }) })}
        add={<Trans>Add what happened</Trans>}
        legend={(number) => t`Harm ${number}`}
      >
        {(entry, set) => <HarmFields language={language} entry={entry} set={set} />}
      </Entries>
      {content.pastHarms.length === 0 ? (
        <Checkbox
          label={t`We know of no harm in the past`}
          isSelected={content.noneKnown}
          onChange={(noneKnown) => onChange({ noneKnown } satisfies Partial<BriefingContent>)}
        />
      ) : null}
    </>
  );
}

interface HarmFieldsProps {
  readonly language: string;
  readonly entry: HarmDraft;
  readonly set: (change: Partial<HarmDraft>) => void;
}

function HarmFields({ language, entry, set }: HarmFieldsProps) {
  const { t } = useLingui();
  const options = [
    { value: 'acknowledged', label: t`We acknowledge it` },
    { value: 'disputed', label: t`We dispute it` },
    { value: 'repaired', label: t`We have made it good` },
  ];
  return (
    <>
      <TextArea
        label={t`What happened?`}
        lang={language}
        rows={2}
        value={entry.what}
        onChange={(what) => set({ what })}
      />
      <Select
        label={t`How do you stand to it?`}
        value={entry.stance}
        options={options}
        onChange={(stance) => set({ stance: stance as HarmDraft['stance'] })}
      />
      <TextArea
        label={t`Your account of it`}
        lang={language}
        rows={2}
        value={entry.account}
        onChange={(account) => set({ account })}
      />
    </>
  );
}
