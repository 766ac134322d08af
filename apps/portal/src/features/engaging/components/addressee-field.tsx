import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import type { AddresseesByNameQuery } from '../../../generated/graphql.ts';
import { addresseesQuery } from '../api/addressees.ts';
import { EnterAddressee } from './enter-addressee.tsx';

type Found = AddresseesByNameQuery['addressees']['edges'][number]['node'];

interface AddresseeFieldProps {
  /** Slug; null where an organisation asks. */
  readonly forum: string | null;
  /** Slug of whom was chosen. */
  readonly value: string;
  readonly onChange: (slug: string) => void;
  readonly companiesOnly?: boolean;
}

/** Found by name, or entered with an address that is public. */
export function AddresseeField({ forum, value, onChange, companiesOnly = false }: AddresseeFieldProps) {
  const { t } = useLingui();
  const { search, setSearch, found } = useFound(companiesOnly);
  const options = useOptions(found);
  return (
    <div className="stack">
      <TextField label={t`Part of the name`} isOptional value={search} onChange={setSearch} />
      {found.length > 0 ? (
        <RadioGroup
          label={companiesOnly ? t`Company` : t`Company, regulator or investor`}
          value={value}
          onChange={onChange}
          options={options}
        />
      ) : (
        <NobodyFound />
      )}
      <EnterAddressee
        forum={forum}
        companiesOnly={companiesOnly}
        onEntered={(slug, name) => {
          setSearch(name);
          onChange(slug);
        }}
      />
    </div>
  );
}

interface CompaniesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error?: string;
  /** Slugs, the first one leading. */
  readonly value: readonly string[];
  readonly onChange: (slugs: string[]) => void;
  /** Slug of a company that is in it anyway. */
  readonly except: string;
}

/** Further companies, of those that are on the platform: each has to accept for itself. */
export function CompaniesField({ label, hint, error, value, onChange, except }: CompaniesFieldProps) {
  const { t } = useLingui();
  const { search, setSearch, found } = useFound(true);
  const open = found.filter(({ slug, isOnPlatform }) => slug !== except && (isOnPlatform || value.includes(slug)));
  const options = useOptions(open);
  const hidden = value.filter((slug) => !open.some((one) => one.slug === slug));
  return (
    <>
      <TextField label={t`Part of the name`} isOptional value={search} onChange={setSearch} />
      {open.length > 0 ? (
        <CheckboxGroup
          label={label}
          hint={hint}
          {...(error && { error })}
          value={value.filter((slug) => !hidden.includes(slug))}
          onChange={(chosen) => onChange([...hidden, ...chosen])}
          options={options}
        />
      ) : (
        <NobodyFound />
      )}
    </>
  );
}

function NobodyFound() {
  return (
    <p>
      <Trans>Nobody of this name is known here yet.</Trans>
    </p>
  );
}

function useFound(companiesOnly: boolean) {
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({ query: addresseesQuery, variables: { search: useDeferredValue(search) } });
  const nodes = data?.addressees.edges.map(({ node }) => node) ?? [];
  return { search, setSearch, found: companiesOnly ? nodes.filter(({ kind }) => kind === 'company') : nodes };
}

function useOptions(found: readonly Found[]) {
  const { t, i18n } = useLingui();
  const names = new Intl.DisplayNames([i18n.locale], { type: 'region', fallback: 'code' });
  return found.map(({ slug, name, country, isOnPlatform }) => ({
    value: slug,
    label: <bdi>{name}</bdi>,
    hint: `${names.of(country) ?? country}. ${isOnPlatform ? t`On this platform` : t`Not on this platform: asked by e-mail`}`,
  }));
}
