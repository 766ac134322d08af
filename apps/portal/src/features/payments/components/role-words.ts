import { useLingui } from '@lingui/react/macro';

/** In what capacity somebody acted; a role that this page does not know is shown by its own name. */
export function useRoleWords(): (role: string | null | undefined) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    board: t`the board`,
    finance_officer: t`the finance officer`,
    second_officer: t`the second officer`,
    grants_officer: t`the grants officer`,
    ngo_signatory: t`a signatory of the organisation`,
    substitute: t`a substitute appointed by the board`,
  };
  return (role) => (role ? (words[role] ?? role) : '');
}
