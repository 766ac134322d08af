import { useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { organisationsToSpeakForQuery } from '../api/find-organisations.ts';

interface OrganisationChoiceProps {
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
}

/** An organisation found by part of its name. */
export function OrganisationChoice({ value, onChange }: OrganisationChoiceProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const isShort = search.trim().length < 2;
  const [{ data }] = useQuery({
    query: organisationsToSpeakForQuery,
    variables: { search: search.trim() },
    pause: isShort,
  });
  const found = isShort ? [] : (data?.organisations.edges.map(({ node }) => node) ?? []);
  return (
    <>
      <TextField label={t`Organisation`} hint={t`Part of its name`} value={search} onChange={setSearch} />
      {found.length > 0 ? (
        <RadioGroup
          label={t`Which one?`}
          value={value}
          onChange={onChange}
          options={found.map(({ id, name, country }) => ({
            value: id,
            label: (
              <>
                <bdi>{name}</bdi> ({country})
              </>
            ),
          }))}
        />
      ) : null}
    </>
  );
}
