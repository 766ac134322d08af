import { Trans, useLingui } from '@lingui/react/macro';
import { Section, StatusTag } from '@baraza/ui';
import { useQuery } from 'urql';
import type { CompanyFactsQuery } from '../../../generated/graphql.ts';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { companyFactsQuery } from '../api/company-facts.ts';
import { AsideLinks } from './aside-links.tsx';
import { useContributionStates } from './contribution-states.ts';
import { FactList } from './fact-list.tsx';

/** The company's last contributions and how far each has come. */
export function CompanyFacts() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: companyFactsQuery, requestPolicy: 'cache-and-network' });
  if (!data) return null;
  const lines = data.myContributions.edges.map((edge) => edge.node);
  const all = { href: '/app/company/contributions', label: t`All contributions and receipts` };
  return (
    <Section title={t`Your contributions`} aside={<AsideLinks links={[all]} fundSlug={lines[0]?.fund?.slug} />}>
      {lines.length > 0 ? (
        <ContributionFacts lines={lines} />
      ) : (
        <p className="hint">
          <Trans>
            None yet. Once your organisation contributes, every step of the money can be followed from here.
          </Trans>
        </p>
      )}
    </Section>
  );
}

type Line = CompanyFactsQuery['myContributions']['edges'][number]['node'];

function ContributionFacts({ lines }: { readonly lines: readonly Line[] }) {
  const format = useFormat();
  const states = useContributionStates();
  return (
    <FactList
      facts={lines.map((line) => ({
        id: line.id,
        title: format.moneyShort(line.amount),
        href: `/app/company/contributions/${line.id}`,
        state: <StatusTag tone={states[line.state][0]}>{states[line.state][1]}</StatusTag>,
        detail: (
          <>
            <bdi>{line.fund?.name}</bdi> · <When iso={line.createdAt} />
          </>
        ),
      }))}
    />
  );
}
