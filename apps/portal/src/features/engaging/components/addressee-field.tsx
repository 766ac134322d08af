import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, RadioGroup, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addresseesQuery } from '../api/addressees.ts';
import { enterAddresseeMutation } from '../api/enter-addressee.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface AddresseeFieldProps {
  readonly forum: string;
  /** Slug of whom was chosen. */
  readonly value: string;
  readonly onChange: (slug: string) => void;
}

/** Found by name, or entered with an address that is public. */
export function AddresseeField({ forum, value, onChange }: AddresseeFieldProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: addresseesQuery, variables: { search } });
  const found = data?.addressees.edges.map(({ node }) => node) ?? [];
  return (
    <div className="stack">
      <TextField label={t`Part of the name`} isOptional value={search} onChange={setSearch} />
      {found.length > 0 ? (
        <RadioGroup
          label={t`Company, regulator or investor`}
          value={value}
          onChange={onChange}
          options={found.map(({ slug, name, isOnPlatform }) => ({
            value: slug,
            label: <bdi>{name}</bdi>,
            hint: isOnPlatform ? t`On this platform` : t`Not on this platform: asked by e-mail`,
          }))}
        />
      ) : (
        <p>
          <Trans>Nobody of this name is known here yet.</Trans>
        </p>
      )}
      <EnterForm
        forum={forum}
        onEntered={(slug, name) => {
          setSearch(name);
          onChange(slug);
        }}
      />
    </div>
  );
}

const FRESH = { name: '', country: '', contactEmail: '', contactRole: '', website: '' };

interface EnterFormProps {
  readonly forum: string;
  readonly onEntered: (slug: string, name: string) => void;
}

function useEntering({ forum, onEntered }: EnterFormProps) {
  const [value, setValue] = useState(FRESH);
  const act = useAct();
  const enter = async () => {
    const slug = slugOf(value.name);
    const { name, contactEmail } = value;
    const country = value.country.trim().toUpperCase();
    const optional = { contactRole: value.contactRole || null, website: value.website || null };
    const input = {
      slug,
      kind: 'company' as const,
      size: 'medium' as const,
      forum,
      name,
      country,
      contactEmail,
      ...optional,
    };
    if (await act.send(enterAddresseeMutation, { input })) onEntered(slug, name);
  };
  return { value, setValue, act, enter };
}

function EnterForm(props: EnterFormProps) {
  const { t } = useLingui();
  const { value, setValue, act, enter } = useEntering(props);
  const fault = useFault(act);
  const field = (key: keyof typeof FRESH, label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint && { hint })}
      isOptional={key === 'website' || key === 'contactRole'}
      value={value[key]}
      onChange={(text) => setValue({ ...value, [key]: text })}
      {...fault(key)}
    />
  );
  return (
    <Disclosure summary={<Trans>Enter somebody who is not here</Trans>}>
      <div className="stack">
        {field('name', t`Name`)}
        {field('country', t`Country, two letters`, t`For example KE`)}
        {field(
          'contactEmail',
          t`Public e-mail address`,
          t`One that stands on its own pages, for example of its data protection office.`,
        )}
        {field('contactRole', t`Who reads it there`, t`A role, never a name.`)}
        {field('website', t`Website`)}
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={slugOf(value.name) === ''} onPress={() => void enter()}>
            <Trans>Enter it</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}

/** A short name for the address, of the letters that addresses bear. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 48).replace(/^-+|-+$/g, '');
}
