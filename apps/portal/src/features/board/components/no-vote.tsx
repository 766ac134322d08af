import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { DecisionItem } from '../types.ts';

/** Why there is nothing to vote on here for this person, now. */
export function NoVote({ item, now }: { readonly item: DecisionItem; readonly now: Date }) {
  const { t } = useLingui();
  if (item.state !== 'open') return null;
  return (
    <Section title={t`Your vote`}>
      <p>
        {item.standing === 'soft' ? (
          <Trans>
            You have a tie to a party of this item. You may read everything and speak in the discussion; you are not
            counted for the quorum and do not vote.
          </Trans>
        ) : null}
        {item.standing === 'reader' ? (
          <Trans>You read this item for the secretariat. The count is shown to you once it is decided.</Trans>
        ) : null}
        {item.standing === 'full' && new Date(item.opensAt) > now ? (
          <Trans>
            Voting begins on <When iso={item.opensAt} kind="dateTime" />.
          </Trans>
        ) : null}
        {item.standing === 'full' && new Date(item.closesAt) <= now ? (
          <Trans>
            Voting ended on <When iso={item.closesAt} kind="dateTime" />. Whoever presides counts the votes and closes
            the item.
          </Trans>
        ) : null}
      </p>
    </Section>
  );
}
