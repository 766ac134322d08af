import { Trans } from '@lingui/react/macro';
import { ButtonLink, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { PublicElection } from './election-types.ts';

const BEFORE: readonly string[] = ['ANNOUNCED', 'NOMINATING', 'NOMINATED', 'PREPARED'];

/** How a member votes; shown while it can still be done. */
export function VoteSection({ election }: { readonly election: PublicElection }) {
  const { state, slug, opensAt, closesAt } = election;
  if (state !== 'OPEN' && !BEFORE.includes(state)) return null;
  return (
    <Section id="vote" title={<Trans>How to vote</Trans>}>
      <ol className="prose">
        <li>
          <Trans>Sign in as a member and fetch a voting pass. It proves that you may vote, and not who you are.</Trans>
        </li>
        <li>
          <Trans>Later, best on another connection, open the voting page, which knows nothing of your account.</Trans>
        </li>
        <li>
          <Trans>Rank the candidates. You may vote again until the end; your last vote counts.</Trans>
        </li>
      </ol>
      {state === 'OPEN' ? (
        <p>
          <ButtonLink href={`/app/forum/elections/${slug}`}>
            <Trans>Sign in and vote</Trans>
          </ButtonLink>
        </p>
      ) : null}
      <p className="hint">
        {state === 'OPEN' ? (
          <Trans>
            Until <When iso={closesAt} kind="dateTime" />.
          </Trans>
        ) : (
          <Trans>
            From <When iso={opensAt} kind="dateTime" />.
          </Trans>
        )}
      </p>
    </Section>
  );
}
