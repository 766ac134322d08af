import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { findNgosQuery } from '../api/find-ngos.ts';

interface OrganisationChoiceProps {
  readonly organisationId: string | null;
  readonly onChoose: (organisationId: string | null) => void;
}

const SHORTEST_SEARCH = 2;

/** An organisation that can be paid, by part of its name; companies are never among them. */
export function OrganisationChoice({ organisationId, onChoose }: OrganisationChoiceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [words, setWords] = useState('');
  const search = useDeferredValue(words.trim());
  const isTooShort = search.length < SHORTEST_SEARCH;
  const [{ data }] = useQuery({ query: findNgosQuery, variables: { search }, pause: isTooShort });
  const found = (isTooShort ? [] : (data?.organisations.edges ?? []))
    .map(({ node }) => node)
    .filter(({ kind }) => kind === 'ngo' || kind === 'other');
  return (
    <>
      <TextField
        label={t`Which organisation?`}
        hint={t`Part of its name; then choose it from what is found.`}
        type="search"
        value={words}
        onChange={(typed) => (setWords(typed), onChoose(null))}
      />
      {!isTooShort && data && found.length === 0 ? (
        <p className="hint" role="status">
          <Trans>No organisation of that name can be paid here.</Trans>
        </p>
      ) : null}
      {found.length > 0 ? (
        <RadioGroup
          label={t`Found`}
          value={organisationId}
          onChange={onChoose}
          options={found.map(({ id, name, country }) => ({
            value: id,
            label: <bdi>{name}</bdi>,
            hint: format.country(country),
          }))}
        />
      ) : null}
    </>
  );
}
