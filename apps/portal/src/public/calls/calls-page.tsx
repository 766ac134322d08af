import { Trans } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicCallsQuery, PublicFundsQuery } from '../../generated/graphql.ts';
import { Money, When } from '../../shared/format/use-format.tsx';

export interface FundCalls {
  readonly fund: PublicFundsQuery['funds'][number];
  readonly calls: PublicCallsQuery['calls'];
}

/** Calls of all funds, those that close last first. */
export function CallsPage({ locale, funds }: { readonly locale: string; readonly funds: readonly FundCalls[] }) {
  return (
    <>
      <PageHeader
        title={<Trans>Calls for applications</Trans>}
        lead={<Trans>Each call says who can apply, how applications are judged and by when there is an answer.</Trans>}
      />
      {funds.map(({ fund, calls }) => (
        <Section key={fund.id} title={<bdi>{fund.name}</bdi>}>
          {calls.edges.length === 0 ? (
            <EmptyState title={<Trans>No call yet</Trans>} />
          ) : (
            <ol className="register">
              {calls.edges.map(({ node }) => (
                <CallLine key={node.id} call={node} locale={locale} />
              ))}
            </ol>
          )}
        </Section>
      ))}
    </>
  );
}

function CallLine({
  call,
  locale,
}: {
  readonly call: FundCalls['calls']['edges'][number]['node'];
  readonly locale: string;
}) {
  return (
    <li>
      <p className="register-facts">
        <StatusTag tone={call.takesApplications ? 'active' : 'quiet'}>
          {call.takesApplications ? <Trans>Open</Trans> : <Trans>Closed</Trans>}
        </StatusTag>
        <When iso={call.closesAt} kind="dateShort" />
        <Money money={call.ceiling} isShort />
      </p>
      <a href={`/${locale}/calls/${call.slug}`} lang={call.locale}>
        <bdi>{call.title}</bdi>
      </a>
      <p className="register-reasons" lang={call.locale}>
        {call.summary}
      </p>
    </li>
  );
}
