import { useLingui } from '@lingui/react/macro';
import { Checkbox, DateField, Select, TextField } from '@baraza/ui';
import { useQuery } from 'urql';
import type { RemedyKind } from '../../../generated/graphql.ts';
import { countryCodes } from '../../../shared/format/country-codes.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { remedyCompaniesQuery } from '../api/remedy-companies.ts';
import type { RemedyDraft } from '../remedy-draft.ts';
import { useRemedyKindWords } from '../words.ts';

interface RemedyFactsProps {
  readonly draft: RemedyDraft;
  readonly set: (change: Partial<RemedyDraft>) => void;
  readonly errorOf: (path: string) => string | undefined;
}

/** What kind of place, where, by which law, and who looked when. */
export function RemedyFacts({ draft, set, errorOf }: RemedyFactsProps) {
  const { t } = useLingui();
  return (
    <>
      <WhichPlace {...{ draft, set, errorOf }} />
      <TextField
        id="law"
        label={t`Law it rests on`}
        value={draft.law}
        onChange={(law) => set({ law })}
        maxLength={300}
        error={errorOf('law')}
      />
      <TextField
        id="source"
        label={t`Source`}
        hint={t`An address on the web where somebody can read it themselves.`}
        type="url"
        value={draft.source}
        onChange={(source) => set({ source })}
        error={errorOf('source')}
      />
      <DateField
        id="checkedOn"
        label={t`Looked at on`}
        value={draft.checkedOn}
        onChange={(checkedOn) => set({ checkedOn })}
        error={errorOf('checkedOn')}
      />
      <Checkbox
        label={t`Somebody of the country has yet to confirm it`}
        hint={t`People are told so.`}
        isSelected={draft.needsCheck}
        onChange={(needsCheck) => set({ needsCheck })}
      />
    </>
  );
}

function WhichPlace({ draft, set, errorOf }: RemedyFactsProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const kinds = useRemedyKindWords();
  const collator = new Intl.Collator(i18n.locale);
  const countries = countryCodes.map((value) => ({ value, label: format.country(value) }));
  return (
    <>
      <Select
        id="country"
        label={t`Country`}
        value={draft.country}
        onChange={(country) => set({ country })}
        options={countries.sort((one, other) => collator.compare(one.label, other.label))}
        error={errorOf('country')}
      />
      <Select
        id="kind"
        label={t`Kind`}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as RemedyKind })}
        options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
      />
      {draft.kind === 'company' ? <WhichCompany {...{ draft, set, errorOf }} /> : null}
      <TextField
        id="name"
        label={t`Name`}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        error={errorOf('name')}
      />
    </>
  );
}

function WhichCompany({ draft, set, errorOf }: RemedyFactsProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: remedyCompaniesQuery });
  const companies = (data?.addressees.edges ?? []).filter(({ node }) => node.kind === 'company');
  return (
    <Select
      id="about"
      label={t`Company`}
      value={draft.about}
      onChange={(about) => set({ about })}
      options={companies.map(({ node }) => ({ value: node.slug, label: node.name }))}
      error={errorOf('about')}
    />
  );
}
