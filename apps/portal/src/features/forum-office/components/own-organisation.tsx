import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useSession } from '../../../shared/session/session.tsx';

interface OwnOrganisationProps {
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
  /** Organisations that have a say here; all for which the person signs, when not said. */
  readonly among?: readonly string[];
}

/** Own organisations for which the person signs. */
export function useSignsFor(among?: readonly string[]): { readonly id: string; readonly name: string }[] {
  const { grants } = useSession();
  return grants
    .filter(({ role, organisationId }) => role === 'ngo_signatory' && (!among || among.includes(organisationId)))
    .map(({ organisationId, organisation }) => ({ id: organisationId, name: organisation.name }));
}

/** For which of one's organisations one acts; not asked where there is one. */
export function OwnOrganisation({ value, onChange, among }: OwnOrganisationProps) {
  const { t } = useLingui();
  const own = useSignsFor(among);
  if (own.length < 2) return null;
  return (
    <Select
      label={t`You act for`}
      value={value}
      onChange={onChange}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
