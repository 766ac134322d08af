import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { CallFactsQuery } from '../../../generated/graphql.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { callFactsQuery } from '../api/call-facts.ts';
import { AsideLinks } from './aside-links.tsx';
import { FactList } from './fact-list.tsx';
import { useOwnFund } from './use-own-fund.ts';

/** The fund's calls with the dates that everything else hangs on. */
export function GrantsFacts() {
  const { t } = useLingui();
  const fund = useOwnFund();
  const [{ data }] = useQuery({ query: callFactsQuery, variables: { fundId: fund?.id ?? '' }, pause: !fund });
  if (!fund || !data) return null;
  const all = { href: '/app/grants/calls', label: t`All calls, drafts too` };
  return (
    <Section title={t`Calls`} aside={<AsideLinks links={[all]} fundSlug={fund.slug} />}>
      <CallFacts calls={data.calls.edges.map((edge) => edge.node)} />
    </Section>
  );
}

function CallFacts({ calls }: { readonly calls: readonly CallFactsQuery['calls']['edges'][number]['node'][] }) {
  const { t } = useLingui();
  return (
    <FactList
      facts={calls.map((call) => ({
        id: call.id,
        title: call.title,
        href: `/app/grants/calls/${call.id}`,
        state: (
          <StatusTag tone={call.takesApplications ? 'active' : 'quiet'}>
            {call.takesApplications ? t`Open` : t`Closed`}
          </StatusTag>
        ),
        detail: (
          <Trans>
            <Money money={call.envelope} isShort /> · closes <When iso={call.closesAt} /> · decided by{' '}
            <When iso={call.decisionBy} />
          </Trans>
        ),
      }))}
    />
  );
}
