import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { myContributionsQuery } from '../api/my-contributions.ts';
import { ContributionTable } from '../components/contribution-table.tsx';
import { useRailWords } from '../components/rail-words.ts';
import { Firewall } from '../components/firewall.tsx';
import type { ContributionLine } from '../types.ts';

const RECENT = 20;

/** What waits for the company's people, then what happened, then how the fund keeps its distance. */
export function CompanyStartPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({
    query: myContributionsQuery,
    variables: { first: RECENT },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const lines = data.myContributions.edges.map((edge) => edge.node);
  const waiting = lines.filter((line) => line.state === 'awaiting_payment' || line.state === 'disputed');
  return (
    <>
      <PageTitle title={t`Company`} />
      <StartHeader waiting={waiting.length} />
      {waiting.length > 0 ? <Waiting lines={waiting} /> : null}
      <Recent lines={lines.filter((line) => !waiting.includes(line)).slice(0, 5)} />
      <Section title={t`What a contribution cannot buy`}>
        <Firewall />
      </Section>
    </>
  );
}

function StartHeader({ waiting }: { readonly waiting: number }) {
  const { grants, hasRole } = useSession();
  const names = [
    ...new Set(grants.filter((grant) => grant.role.startsWith('company_')).map((grant) => grant.organisation.name)),
  ];
  return (
    <PageHeader
      kind={<bdi>{names.join(' · ')}</bdi>}
      title={
        <Plural
          value={waiting}
          _0="Nothing waits for you"
          one="# contribution waits for you"
          other="# contributions wait for you"
        />
      }
      actions={
        hasRole('company_finance', 'company_signatory') ? (
          <ButtonLink href="/app/company/contributions/new">
            <Trans>Contribute</Trans>
          </ButtonLink>
        ) : null
      }
    />
  );
}

function Waiting({ lines }: { readonly lines: readonly ContributionLine[] }) {
  const { t } = useLingui();
  const rails = useRailWords();
  return (
    <Section title={t`Waits for you`}>
      <ul className="stack waiting-list">
        {lines.map((line) => (
          <li key={line.id}>
            <Link href={`/app/company/contributions/${line.id}`}>
              <Money money={line.amount} isShort />
            </Link>{' '}
            {line.state === 'disputed' ? (
              <Trans>Your bank disputes this payment. Please settle it with your bank.</Trans>
            ) : (
              <Trans>
                {rails[line.rail]}, promised <When iso={line.createdAt} />, not paid yet
              </Trans>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Recent({ lines }: { readonly lines: readonly ContributionLine[] }) {
  const { t } = useLingui();
  return (
    <Section
      isWide
      title={t`What happened`}
      aside={
        <Link href="/app/company/contributions">
          <Trans>All contributions</Trans>
        </Link>
      }
    >
      {lines.length > 0 ? (
        <ContributionTable caption={t`Latest contributions`} contributions={lines} />
      ) : (
        <EmptyState title={t`No contributions yet`}>
          <Trans>When your organisation contributes, every step of the money can be followed from here.</Trans>
        </EmptyState>
      )}
    </Section>
  );
}
