import { useLingui } from '@lingui/react/macro';
import type { OrganisationKind } from '../../../generated/graphql.ts';

/** Kinds of organisations in the reader's language. */
export function useKindWords(): Readonly<Record<OrganisationKind, string>> {
  const { t } = useLingui();
  return {
    company: t`Company`,
    ngo: t`Non-governmental organisation`,
    foundation: t`Foundation`,
    fund: t`Fund`,
    fiscal_host: t`Fiscal host`,
    other: t`Other organisation`,
  };
}
