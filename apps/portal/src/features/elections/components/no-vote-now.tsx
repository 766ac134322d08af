import { Trans } from '@lingui/react/macro';
import { ButtonLink, Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionLine } from '../types.ts';

const PAST: ReadonlyArray<ElectionLine['state']> = ['CLOSED', 'COUNTED', 'FINAL'];

/** Why there is no pass to be had now. */
export function NoVoteNow({ election }: { readonly election: ElectionLine }) {
  return (
    <Notice title={<Trans>There is no pass to be had now</Trans>}>
      <p>
        <Reason election={election} />
      </p>
      <p>
        <ButtonLink kind="quiet" href={`/app/forum/elections/${election.slug}`}>
          <Trans>Back to the election</Trans>
        </ButtonLink>
      </p>
    </Notice>
  );
}

/** By the state of the election first: the clock of this device may be wrong. */
function Reason({ election: { state, opensAt, closesAt } }: { readonly election: ElectionLine }) {
  const now = new Date();
  if (state === 'CANCELLED') return <Trans>This election was cancelled</Trans>;
  if (PAST.includes(state) || new Date(closesAt) <= now) {
    return (
      <Trans>
        Voting closed on <When iso={closesAt} kind="dateTime" />.
      </Trans>
    );
  }
  if (state !== 'OPEN' || new Date(opensAt) > now) {
    return (
      <Trans>
        Voting opens on <When iso={opensAt} kind="dateTime" />. Come back then.
      </Trans>
    );
  }
  return (
    <Trans>
      You are not on the roll of this election. It froze before the vote opened, with members who were fully attested.
    </Trans>
  );
}
