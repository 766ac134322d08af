import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Select, TextField } from '@baraza/ui';
import { useMemo } from 'react';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { countryCodes } from '../../../shared/format/country-codes.ts';
import { shortNameOf } from '../../../shared/format/short-name.ts';
import { type Act, useAct } from '../../../shared/step-up/use-act.ts';
import { enterAddresseeMutation } from '../api/enter-addressee.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

/** Of the name; of the website where the name has none of the letters that addresses bear. */
const proposedSlug = ({ name, website }: { readonly name: string; readonly website: string }): string =>
  shortNameOf(name) || shortNameOf(website.replace(/^https?:\/\/(www\.)?/, ''));

const FRESH = {
  slug: '',
  ...{ name: '', country: '', contactEmail: '', contactRole: '', website: '' },
  ...{ kind: 'company' as Kind, size: 'medium' as Size },
};
type Kind = 'company' | 'regulator' | 'investor';
type Size = 'small' | 'medium' | 'large';
type Fields = typeof FRESH;

interface EnterProps {
  /** Slug; null where an organisation enters it. */
  readonly forum: string | null;
  /** An engagement is with companies only. */
  readonly companiesOnly: boolean;
  readonly onEntered: (slug: string, name: string) => void;
}

function useEntering({ forum, companiesOnly, onEntered }: EnterProps) {
  const draft = useLocalDraft<Fields>('enter-addressee', FRESH);
  const act = useAct();
  const { value } = draft;
  const enter = async () => {
    const { name, country, contactEmail, size } = value;
    const slug = value.slug || proposedSlug(value);
    const optional = { contactRole: value.contactRole || null, website: value.website || null };
    const kind = companiesOnly ? 'company' : value.kind;
    const input = { slug, kind, size, forum, name, country, contactEmail: contactEmail.trim(), ...optional };
    if (!(await act.send(enterAddresseeMutation, { input }))) return;
    draft.discard();
    onEntered(slug, name);
  };
  const set = (change: Partial<Fields>) => draft.setValue((before) => ({ ...before, ...change }));
  return { value, set, act, enter };
}

/** Somebody who is not on the platform, with an address that is public anyway. */
export function EnterAddressee(props: EnterProps) {
  const { value, set, act, enter } = useEntering(props);
  const fault = useFault(act);
  return (
    <Disclosure summary={<Trans>Enter somebody who is not here</Trans>}>
      <div className="stack">
        {props.companiesOnly ? null : <KindField value={value.kind} onChange={(kind) => set({ kind })} />}
        <TextFields value={value} set={set} fault={fault} />
        <CountryField value={value.country} onChange={(country) => set({ country })} {...fault('country')} />
        <SizeField value={value.size} onChange={(size) => set({ size })} />
        <SlugField value={value} act={act} onChange={(slug) => set({ slug })} />
        <StepProblem act={act} />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={value.name.trim().length < 2} onPress={() => void enter()}>
            <Trans>Enter it</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

interface TextFieldsProps {
  readonly value: Fields;
  readonly set: (change: Partial<Fields>) => void;
  readonly fault: ReturnType<typeof useFault>;
}

function TextFields({ value, set, fault }: TextFieldsProps) {
  const { t } = useLingui();
  const field = (key: 'name' | 'contactEmail' | 'contactRole' | 'website', label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint && { hint })}
      isOptional={key === 'website' || key === 'contactRole'}
      value={value[key]}
      onChange={(text) => set({ [key]: text })}
      {...fault(key)}
    />
  );
  return (
    <>
      {field('name', t`Name`)}
      {field(
        'contactEmail',
        t`Public e-mail address`,
        t`One that stands on its own pages, for example of its data protection office.`,
      )}
      {field('contactRole', t`Who reads it there`, t`A role, never a name.`)}
      {field('website', t`Website`, t`With https:// before it.`)}
    </>
  );
}

interface SlugFieldProps {
  readonly value: Fields;
  readonly act: Act;
  readonly onChange: (slug: string) => void;
}

/** Asked for only where the address that follows from the name is taken, or has no letters. */
function SlugField({ value, act, onChange }: SlugFieldProps) {
  const { t } = useLingui();
  const fault = useFault(act)('slug');
  if (act.problem?.__typename !== 'SlugTaken' && !fault) return null;
  return (
    <TextField
      label={t`Short name for its address`}
      hint={t`Small letters, digits and hyphens. If it is the same as one that is here, choose that one above.`}
      value={value.slug || proposedSlug(value)}
      onChange={onChange}
      {...fault}
    />
  );
}

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
}

function KindField({ value, onChange }: FieldProps<Kind>) {
  const { t } = useLingui();
  const options = [
    { value: 'company', label: t`A company` },
    { value: 'regulator', label: t`A regulator` },
    { value: 'investor', label: t`An investor` },
  ];
  return <Select label={t`What it is`} value={value} options={options} onChange={(kind) => onChange(kind as Kind)} />;
}

function SizeField({ value, onChange }: FieldProps<Size>) {
  const { t } = useLingui();
  const options = [
    { value: 'small', label: t`Small: fewer than 50 people` },
    { value: 'medium', label: t`Medium: fewer than 250 people` },
    { value: 'large', label: t`Large` },
  ];
  return (
    <Select
      label={t`Size, as far as you know`}
      hint={t`Smaller ones have more time to answer a position. It is public.`}
      value={value}
      options={options}
      onChange={(size) => onChange(size as Size)}
    />
  );
}

function CountryField({ value, onChange, error }: FieldProps<string>) {
  const { t, i18n } = useLingui();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames([i18n.locale], { type: 'region', fallback: 'code' });
    const named = countryCodes.map((code) => ({ value: code, label: names.of(code) ?? code }));
    return named.sort((one, other) => one.label.localeCompare(other.label, i18n.locale));
  }, [i18n.locale]);
  return <Select label={t`Country`} value={value} options={options} onChange={onChange} error={error} />;
}
