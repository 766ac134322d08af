import { useLingui } from '@lingui/react/macro';
import type { AmendmentKind, AmendmentState } from '../../../generated/graphql.ts';

/** Words for kinds and states of amendments. */
export function useAmendmentWords() {
  const { t } = useLingui();
  const kind: Record<AmendmentKind, string> = {
    change: t`Changes words`,
    removal: t`Removes the clause`,
    addition: t`Adds a clause`,
  };
  const state: Record<AmendmentState, string> = {
    open: t`Open`,
    voting: t`Being voted on`,
    accepted: t`Accepted`,
    refused: t`Refused`,
    withdrawn: t({ message: 'Withdrawn', context: 'amendment' }),
  };
  return { kind, state };
}
