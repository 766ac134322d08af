import { Trans } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { PublicElectionHistoryQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { ElectionAddresses } from '../addresses.ts';
import type { PublicElection } from './election-types.ts';

interface HistorySectionProps {
  readonly election: PublicElection;
  readonly history: PublicElectionHistoryQuery | undefined;
  readonly addresses: ElectionAddresses;
}

/** Other elections of the same constituencies. */
export function HistorySection({ election, history, addresses }: HistorySectionProps) {
  const own = new Set(election.styles.map(({ slug }) => slug));
  const others = (history?.elections.edges ?? [])
    .map(({ node }) => node)
    .filter(({ slug, styles }) => slug !== election.slug && styles.some((style) => own.has(style.slug)));
  if (others.length === 0) return null;
  return (
    <Section title={<Trans>Other elections here</Trans>}>
      <ul className="register">
        {others.map(({ slug, title, closesAt }) => (
          <li key={slug}>
            <a href={addresses.election(slug)}>
              <bdi>{title}</bdi>
            </a>
            <p className="register-facts">
              <When iso={closesAt} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
