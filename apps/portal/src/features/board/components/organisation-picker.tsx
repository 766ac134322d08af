import { Trans, useLingui } from '@lingui/react/macro';
import { RadioGroup, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { findOrganisationsQuery } from '../api/find-organisations.ts';

export interface PickedOrganisation {
  readonly id: string;
  readonly name: string;
}

interface OrganisationPickerProps {
  readonly picked: PickedOrganisation | null;
  readonly onPick: (organisation: PickedOrganisation | null) => void;
  readonly error: string | undefined;
}

const SHORTEST_SEARCH = 2;

/** An organisation by part of its name. */
export function OrganisationPicker({ picked, onPick, error }: OrganisationPickerProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const change = (text: string) => {
    setWords(text);
    onPick(null);
  };
  return (
    <>
      <TextField
        label={t`Which organisation?`}
        hint={t`Part of its name; then choose it from what is found.`}
        value={picked && words === '' ? picked.name : words}
        onChange={change}
        error={error}
        type="search"
      />
      <FoundOrganisations words={words.trim()} picked={picked} onPick={onPick} />
    </>
  );
}

interface FoundProps extends Pick<OrganisationPickerProps, 'picked' | 'onPick'> {
  readonly words: string;
}

function FoundOrganisations({ words, picked, onPick }: FoundProps) {
  const { t } = useLingui();
  const format = useFormat();
  const search = useDeferredValue(words);
  const isTooShort = search.length < SHORTEST_SEARCH;
  const [{ data, fetching }] = useQuery({ query: findOrganisationsQuery, variables: { search }, pause: isTooShort });
  if (isTooShort || !data) return null;
  const found = data.organisations.edges.map((edge) => edge.node);
  if (found.length === 0 && !fetching) {
    return (
      <p className="hint" role="status">
        <Trans>No organisation of that name is registered here.</Trans>
      </p>
    );
  }
  return (
    <RadioGroup
      label={t`Found`}
      value={picked?.id ?? null}
      onChange={(id) => onPick(found.find((organisation) => organisation.id === id) ?? null)}
      options={found.map(({ id, name, country }) => ({
        value: id,
        label: <bdi>{name}</bdi>,
        hint: format.country(country),
      }))}
    />
  );
}
