import { useSession } from '../../shared/session/session.tsx';

/** The organisation for which the person speaks about its record; the first where there are several. */
export function useOwnCompany(): string {
  const { grants } = useSession();
  return grants.find(({ role }) => role === 'company_rights' || role === 'company_signatory')?.organisationId ?? '';
}
