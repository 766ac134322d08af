import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { findAttestersQuery } from '../api/find-organisations.ts';

export interface PickedOrganisation {
  readonly id: string;
  readonly name: string;
}

interface OrganisationPickerProps {
  readonly label: string;
  readonly onPick: (organisation: PickedOrganisation) => void;
  readonly error?: string | undefined;
}

const SHORTEST_SEARCH = 2;
const OF_CIVIL_SOCIETY = ['ngo', 'other'];

/** An organisation of civil society by part of its name. */
export function OrganisationPicker({ label, onPick, error }: OrganisationPickerProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  return (
    <>
      <TextField
        label={label}
        hint={t`Part of its name; then choose it from what is found.`}
        value={words}
        onChange={setWords}
        error={error}
        type="search"
      />
      <Found
        words={words.trim()}
        onPick={(organisation) => {
          setWords('');
          onPick(organisation);
        }}
      />
    </>
  );
}

function Found({ words, onPick }: { readonly words: string; readonly onPick: OrganisationPickerProps['onPick'] }) {
  const format = useFormat();
  const search = useDeferredValue(words);
  const isTooShort = search.length < SHORTEST_SEARCH;
  const [{ data, fetching }] = useQuery({ query: findAttestersQuery, variables: { search }, pause: isTooShort });
  if (isTooShort || !data) return null;
  const found = data.organisations.edges.map(({ node }) => node).filter(({ kind }) => OF_CIVIL_SOCIETY.includes(kind));
  if (found.length === 0 && !fetching) {
    return (
      <p className="hint" role="status">
        <Trans>No organisation of civil society with that name is registered here.</Trans>
      </p>
    );
  }
  return (
    <ul className="forum-lines">
      {found.map(({ id, name, country }) => (
        <li key={id}>
          <Button kind="quiet" onPress={() => onPick({ id, name })}>
            <Trans>
              Choose <bdi>{name}</bdi>, {format.country(country)}
            </Trans>
          </Button>
        </li>
      ))}
    </ul>
  );
}
