import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, StatusTag } from '@baraza/ui';
import type { PublicForumListQuery } from '../../generated/graphql.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';

type ForumList = PublicForumListQuery['forums'];
type ForumLine = ForumList['edges'][number]['node'];

/** The directory: every forum, and at a glance whom it speaks for and to whom. */
export function ForumListPage({ forums, locale }: { readonly forums: ForumList; readonly locale: string }) {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = forums.pageInfo;
  return (
    <>
      <PageHeader
        title={<Trans>Forums</Trans>}
        lead={
          <Trans>
            In a forum, people whom technology affects join under a pseudonym, elect those who speak for them, and agree
            on what they ask of a company. Nobody needs an identity document.
          </Trans>
        }
      />
      <Section title={<Trans>All forums</Trans>}>
        {forums.edges.length === 0 ? (
          <EmptyState title={t`No forum has been founded yet`}>
            <Trans>Organisations that know the people affected can found one together.</Trans>
          </EmptyState>
        ) : null}
        <ol className="register">
          {forums.edges.map(({ node }) => (
            <li key={node.id}>
              <ForumEntry forum={node} locale={locale} />
            </li>
          ))}
        </ol>
        <ShowMore
          hasMore={hasNextPage}
          {...(hasNextPage && { href: `/${locale}/forums?after=${encodeURIComponent(endCursor ?? '')}` })}
        />
      </Section>
    </>
  );
}

function ForumEntry({ forum, locale }: { readonly forum: ForumLine; readonly locale: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const seats = forum.constituencies.reduce((sum, one) => sum + one.seats, 0);
  const companies = forum.charter?.content.companies.map(({ name }) => name) ?? [];
  return (
    <>
      <h3>
        <a href={`/${locale}/forums/${forum.slug}`}>
          <bdi>{forum.name}</bdi>
        </a>
      </h3>
      <p className="register-reasons">
        <bdi>{forum.charter?.content.purpose}</bdi>
      </p>
      <p className="register-facts">
        <ForumState state={forum.state} />
        <span>
          <Trans>
            about <bdi>{format.list(companies)}</bdi>
          </Trans>
        </span>
        <span>{t`${plural(seats, { one: '# elected seat', other: '# elected seats' })}`}</span>
        {forum.state === 'active' ? (
          <span>
            <Trans>
              pilot until <When iso={forum.pilotTo} kind="dateShort" />
            </Trans>
          </span>
        ) : null}
      </p>
    </>
  );
}

export function ForumState({ state }: { readonly state: ForumLine['state'] }) {
  if (state === 'ended') {
    return (
      <StatusTag tone="stopped">
        <Trans>Ended</Trans>
      </StatusTag>
    );
  }
  return (
    <StatusTag tone="active">
      <Trans>Active</Trans>
    </StatusTag>
  );
}
