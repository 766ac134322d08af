import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicRequestListQuery } from '../../generated/graphql.ts';
import { RequestSheet, RequestState } from '../../shared/engagements/request-sheet.tsx';
import { inLanguage, type RequestFacts } from '../../shared/engagements/types.ts';
import { When } from '../../shared/format/use-format.tsx';

interface ListProps {
  readonly requests: PublicRequestListQuery['requests'];
  readonly locale: string;
  readonly isSilentOnly: boolean;
}

/** Who was asked what, until when; and who never answered. */
export function RequestListPage({ requests, locale, isSilentOnly }: ListProps) {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = requests.pageInfo;
  const only = isSilentOnly ? 'state=silent&' : '';
  return (
    <>
      <PageHeader
        title={<Trans>Requests</Trans>}
        lead={
          <Trans>
            Forums and organisations ask companies, regulators and investors, also those that are not here. Each request
            has a date; silence after it is shown by itself.
          </Trans>
        }
      />
      <Section title={isSilentOnly ? <Trans>Without an answer</Trans> : <Trans>All requests</Trans>}>
        <Choice locale={locale} isSilentOnly={isSilentOnly} />
        {requests.edges.length === 0 ? <EmptyState title={t`There are none`} /> : null}
        <ol className="register">
          {requests.edges.map(({ node }) => (
            <li key={node.id}>
              <Entry request={node} locale={locale} />
            </li>
          ))}
        </ol>
        <ShowMore
          hasMore={hasNextPage}
          {...(hasNextPage && { href: `/${locale}/requests?${only}after=${encodeURIComponent(endCursor ?? '')}` })}
        />
      </Section>
    </>
  );
}

function Choice({ locale, isSilentOnly }: Pick<ListProps, 'locale' | 'isSilentOnly'>) {
  return (
    <p>
      {isSilentOnly ? (
        <a href={`/${locale}/requests`}>
          <Trans>Show all requests</Trans>
        </a>
      ) : (
        <a href={`/${locale}/requests?state=silent`}>
          <Trans>Show only those without an answer</Trans>
        </a>
      )}
    </p>
  );
}

function Entry({ request, locale }: { readonly request: RequestFacts; readonly locale: string }) {
  const { i18n } = useLingui();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  return (
    <>
      <h3>
        <a href={`/${locale}/requests/${request.slug}`} lang={words?.language} dir="auto">
          {words?.title}
        </a>
      </h3>
      <p className="register-facts">
        <RequestState state={request.state} />
        <span>
          <Trans>
            to <bdi>{request.addressee.name}</bdi>
          </Trans>
        </span>
        <span>
          <bdi>{request.forum?.name ?? request.organisation?.name}</bdi>
        </span>
        <span>
          <Trans>
            by <When iso={request.dueOn} kind="dateShort" />
          </Trans>
        </span>
      </p>
    </>
  );
}

export function RequestPage({ request, locale }: { readonly request: RequestFacts; readonly locale: string }) {
  const { i18n } = useLingui();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  return (
    <>
      <PageHeader
        kind={<Trans>Request</Trans>}
        title={
          <span lang={words?.language} dir="auto">
            {words?.title}
          </span>
        }
        crumbs={[{ href: `/${locale}/requests`, label: <Trans>Requests</Trans> }]}
        facts={
          <>
            <RequestState state={request.state} />
            <span>
              <Trans>
                from <bdi>{request.forum?.name ?? request.organisation?.name}</bdi>
              </Trans>
            </span>
            <span>
              <Trans>
                to <bdi>{request.addressee.name}</bdi>
              </Trans>
            </span>
            {request.addressee.isOnPlatform ? null : (
              <span>
                <Trans>not on this platform; asked by e-mail</Trans>
              </span>
            )}
          </>
        }
      />
      <RequestSheet request={request} />
    </>
  );
}
