import { useLingui } from '@lingui/react/macro';

/** A role in the reader's language; a role newer than this page in its own word. */
export function useRoleWords(): (role: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    company_rights: t`Human-rights team`,
    company_finance: t`Finance`,
    company_signatory: t`Signatory of the company`,
    ngo_editor: t`Editor`,
    ngo_signatory: t`Signatory`,
    grants_officer: t`Grants officer`,
    finance_officer: t`Finance officer`,
    second_officer: t`Second officer`,
    safety_officer: t`Safety officer`,
    reviewer: t`Reviewer`,
    board_member: t`Board member`,
    board_chair: t`Chair of the board`,
    auditor: t`Auditor`,
  };
  return (role) => words[role] ?? role;
}
