import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicCompanyListQuery } from '../../generated/graphql.ts';
import { useFormat } from '../../shared/format/use-format.tsx';
import { inState } from '../../shared/company-record/figures.ts';
import type { CompanyAddresses } from './addresses.ts';
import { DirectoryFilter, type DirectoryPageProps } from './directory-filter.tsx';

type CompanyLine = PublicCompanyListQuery['companyRecords']['edges'][number]['node'];

/** Every company of which something is public, in the alphabet's order and no other. */
export function DirectoryPage({ data, filter, addresses }: DirectoryPageProps) {
  const { t } = useLingui();
  const { edges, pageInfo } = data.companyRecords;
  const next = { ...filter, after: pageInfo.endCursor ?? '' };
  return (
    <>
      <PageHeader
        title={<Trans>Companies</Trans>}
        lead={
          <Trans>
            What companies were asked by the people whom their products affect, and what they answered, as dated facts.
            There is no score and no ranking: the order is the alphabet’s. Companies that do not take part are listed
            with the requests that they left unanswered.
          </Trans>
        }
      />
      <Section title={<Trans>All companies</Trans>} isWide>
        <DirectoryFilter data={data} filter={filter} addresses={addresses} />
        {edges.length === 0 ? (
          <EmptyState title={t`No company matches`}>
            <Trans>
              Nothing has been delivered to a company here yet, or nothing that fits what you chose.{' '}
              <a href={addresses.list}>Show all companies</a>
            </Trans>
          </EmptyState>
        ) : null}
        <ol className="register">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <CompanyEntry company={node} addresses={addresses} />
            </li>
          ))}
        </ol>
        <ShowMore hasMore={pageInfo.hasNextPage} {...(pageInfo.hasNextPage && { href: addresses.listOf(next) })} />
      </Section>
    </>
  );
}

interface CompanyEntryProps {
  readonly company: CompanyLine;
  readonly addresses: CompanyAddresses;
}

function CompanyEntry({ company, addresses }: CompanyEntryProps) {
  const format = useFormat();
  return (
    <>
      <h3>
        <a href={addresses.company(company.slug)}>
          <bdi>{company.name}</bdi>
        </a>
      </h3>
      <CompanyCounts company={company} />
      <p className="register-facts">
        <span>
          <Trans>
            asked by <bdi>{format.list(company.forums.map(({ name }) => name))}</bdi>
          </Trans>
        </span>
      </p>
    </>
  );
}

function CompanyCounts({ company }: Pick<CompanyEntryProps, 'company'>) {
  const { t } = useLingui();
  const format = useFormat();
  const overdue = inState(company.figures.recommendations, 'overdue');
  const { total } = company.figures.recommendations;
  const { unansweredRequests: unanswered } = company;
  return (
    <p className="register-facts">
      {company.country ? <span>{format.country(company.country)}</span> : null}
      <span>{t`${plural(total, { 0: 'no recommendation', one: '# recommendation', other: '# recommendations' })}`}</span>
      {overdue > 0 ? <span>{t`${plural(overdue, { one: '# overdue', other: '# overdue' })}`}</span> : null}
      {unanswered > 0 ? (
        <span>{t`${plural(unanswered, { one: '# unanswered request', other: '# unanswered requests' })}`}</span>
      ) : null}
      {company.takesPart ? null : (
        <span>
          <Trans>does not take part</Trans>
        </span>
      )}
    </p>
  );
}
