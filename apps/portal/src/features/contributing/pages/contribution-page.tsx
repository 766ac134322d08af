import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DefinitionList, EmptyState, Notice, PageHeader, Section, Skeleton, Timeline } from '@baraza/ui';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Money } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { contributionQuery } from '../api/contribution.ts';
import { AmountList } from '../components/amount-list.tsx';
import { PayNow } from '../components/pay-now.tsx';
import { useRailWords } from '../components/rail-words.ts';
import { ContributionStateTag, useStateWords } from '../components/state-words.tsx';
import { useSteps } from '../components/use-steps.tsx';
import type { ContributionFacts } from '../types.ts';

const POLL_MS = 3_000;

/** One contribution: where it stands, what to do, and every amount that belongs to it. */
export function ContributionPage() {
  const { contributionId = '' } = useParams();
  const { t } = useLingui();
  const [search] = useSearchParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: contributionQuery,
    variables: { id: contributionId },
    requestPolicy: 'cache-and-network',
  });
  const isBack = search.get('from') === 'checkout';
  const isAwaited = isBack && data?.contribution?.state === 'awaiting_payment';
  useEffect(() => {
    if (!isAwaited || fetching) return undefined;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), POLL_MS);
    return () => clearTimeout(timer);
  }, [isAwaited, fetching, again]);
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.contribution) {
    return (
      <EmptyState title={t`There is no such contribution here`}>
        <Trans>It belongs to another organisation, or its address was mistyped.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <PageTitle title={t`Contribution`} />
      <Head facts={data.contribution} />
      <PayNow facts={data.contribution} isAwaited={isAwaited} />
      <Standing facts={data.contribution} cameFrom={search.get('from')} />
      <Details facts={data.contribution} />
    </>
  );
}

function Head({ facts }: { readonly facts: ContributionFacts }) {
  const { t } = useLingui();
  return (
    <PageHeader
      kind={<Trans>Contribution</Trans>}
      title={<Money money={facts.amount} isShort />}
      lead={useStateWords()[facts.state].meaning}
      crumbs={[
        { href: '/app/company', label: t`Start` },
        { href: '/app/company/contributions', label: t`Contributions` },
      ]}
      facts={<ContributionStateTag state={facts.state} />}
      actions={
        facts.receipt ? (
          <ButtonLink kind="quiet" href={`/app/company/contributions/${facts.id}/receipt`}>
            <Trans>Receipt to print</Trans>
          </ButtonLink>
        ) : null
      }
    />
  );
}

/** For somebody who comes back from the payment provider's page. */
function ReturnNotice({ isAwaited, cameFrom }: { readonly isAwaited: boolean; readonly cameFrom: string | null }) {
  if (cameFrom !== 'checkout' && !(cameFrom === 'cancelled' && isAwaited)) return null;
  return (
    <Notice kind={isAwaited ? 'info' : 'success'} isLive>
      <p>
        {cameFrom === 'cancelled' ? (
          <Trans>You left the payment page before paying. Nothing was taken; the promise stays open for a day.</Trans>
        ) : isAwaited ? (
          <Trans>
            Welcome back. The payment provider tells us in a moment what became of it; this page renews itself.
          </Trans>
        ) : (
          <Trans>The payment provider has told us. Here is where it stands.</Trans>
        )}
      </p>
    </Notice>
  );
}

function Standing({ facts, cameFrom }: { readonly facts: ContributionFacts; readonly cameFrom: string | null }) {
  const { t } = useLingui();
  const steps = useSteps(facts);
  return (
    <Section title={t`Where it stands`}>
      <ReturnNotice isAwaited={facts.state === 'awaiting_payment'} cameFrom={cameFrom} />
      <Timeline steps={steps} />
      {facts.heldByShareLimit ? (
        <Notice>
          <p>
            <Trans>
              A part of it waits for a later cycle: no contributor may make up more than{' '}
              {facts.fund?.maxSharePercent ?? 0} % of what boards can allocate in one. It is neither lost nor sent back.
            </Trans>
          </p>
        </Notice>
      ) : null}
    </Section>
  );
}

function Details({ facts }: { readonly facts: ContributionFacts }) {
  const { t } = useLingui();
  const rails = useRailWords();
  return (
    <>
      {facts.receivedAt ? (
        <Section title={t`The money`}>
          <AmountList facts={facts} />
        </Section>
      ) : null}
      <Section title={t`Details`}>
        <DefinitionList
          items={[
            { term: t`Fund`, value: <bdi>{facts.fund?.name}</bdi> },
            { term: t`From`, value: <bdi>{facts.organisation?.name}</bdi> },
            { term: t`Way`, value: rails[facts.rail] },
            { term: t`Purchase order`, value: <bdi>{facts.purchaseOrder ?? t`none given`}</bdi> },
            { term: t`Reference`, value: <bdi className="numeral">{facts.reference}</bdi> },
          ]}
        />
      </Section>
    </>
  );
}
