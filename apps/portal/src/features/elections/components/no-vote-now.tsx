import { Trans } from '@lingui/react/macro';
import { ButtonLink, Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionLine } from '../types.ts';

/** Why there is no pass to be had now. */
export function NoVoteNow({ election }: { readonly election: ElectionLine }) {
  const now = new Date();
  return (
    <Notice title={<Trans>There is no pass to be had now</Trans>}>
      <p>
        {new Date(election.opensAt) > now ? (
          <Trans>
            Voting opens on <When iso={election.opensAt} kind="dateTime" />. Come back then.
          </Trans>
        ) : new Date(election.closesAt) <= now ? (
          <Trans>
            Voting closed on <When iso={election.closesAt} kind="dateTime" />.
          </Trans>
        ) : (
          <Trans>
            You are not on the roll of this election. It froze before the vote opened, with members who were fully
            attested.
          </Trans>
        )}
      </p>
      <p>
        <ButtonLink kind="quiet" href={`/app/forum/elections/${election.slug}`}>
          <Trans>Back to the election</Trans>
        </ButtonLink>
      </p>
    </Notice>
  );
}
