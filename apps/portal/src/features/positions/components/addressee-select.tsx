import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useQuery } from 'urql';
import { addresseesQuery } from '../api/addressees.ts';

interface AddresseeSelectProps {
  readonly value: string;
  readonly onChange: (addresseeId: string) => void;
}

/** Companies, regulators and investors that can be written to. */
export function AddresseeSelect({ value, onChange }: AddresseeSelectProps) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: addresseesQuery });
  const known = data?.addressees.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  return (
    <Select
      label={t`To whom`}
      hint={t`Whoever is missing here can be entered when a request is filed.`}
      value={value}
      options={value === '' ? [{ value: '', label: t`Choose` }, ...known] : known}
      onChange={onChange}
    />
  );
}
