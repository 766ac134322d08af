import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useQuery } from 'urql';
import { partiesBeforeBoardQuery } from '../api/parties-before-board.ts';

export interface PickedOrganisation {
  readonly id: string;
  readonly name: string;
}

interface OrganisationPickerProps {
  readonly picked: PickedOrganisation | null;
  readonly onPick: (organisation: PickedOrganisation | null) => void;
  readonly error: string | undefined;
}

/** An organisation whose matter is before the board. */
export function OrganisationPicker({ picked, onPick, error }: OrganisationPickerProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: partiesBeforeBoardQuery });
  const parties = new Map<string, PickedOrganisation>();
  for (const { node } of data?.boardItems.edges ?? []) for (const party of node.parties) parties.set(party.id, party);
  const options = [...parties.values()].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label={t`Which organisation?`}
      hint={t`Organisations whose matters are before the board.`}
      value={picked?.id ?? ''}
      onChange={(id) => onPick(parties.get(id) ?? null)}
      options={options}
      error={error}
    />
  );
}
