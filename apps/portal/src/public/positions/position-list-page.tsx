import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicPositionListQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import { OwnWords } from '../../shared/i18n/own-words.tsx';

interface PositionListPageProps {
  readonly positions: PublicPositionListQuery['positions'];
  readonly locale: string;
  /** What the list is limited to, as it stands in the address; empty for all. */
  readonly filter: string;
}

/** Everything that forums have adopted, newest first. */
export function PositionListPage({ positions, locale, filter }: PositionListPageProps) {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = positions.pageInfo;
  const more = `/${locale}/positions?${filter}after=${encodeURIComponent(endCursor ?? '')}`;
  return (
    <>
      <PageHeader
        title={<Trans>Positions</Trans>}
        lead={
          <Trans>
            What elected representatives ask of companies, regulators and investors, recommendation by recommendation,
            with the opinion of the minority. Their words never change after adoption.
          </Trans>
        }
      />
      <Section title={<Trans>Adopted positions</Trans>}>
        {positions.edges.length === 0 ? (
          <EmptyState title={t`No position has been adopted yet`}>
            <Trans>What is still being drafted is known to its forum only.</Trans>
          </EmptyState>
        ) : null}
        <ol className="register">
          {positions.edges.map(({ node }) => (
            <li key={node.id}>
              <Entry position={node} locale={locale} />
            </li>
          ))}
        </ol>
        <ShowMore hasMore={hasNextPage} {...(hasNextPage && { href: more })} />
      </Section>
    </>
  );
}

type Listed = PublicPositionListQuery['positions']['edges'][number]['node'];

function Entry({ position, locale }: { readonly position: Listed; readonly locale: string }) {
  const { t } = useLingui();
  const { slug, language, titles, forum, addressee, adoptedAt, recommendations, minorityOpinions } = position;
  const count = recommendations.length;
  const severe = recommendations.filter(({ level }) => level === 'severe').length;
  return (
    <>
      <h3>
        <a href={`/${locale}/positions/${slug}`}>
          <OwnWords words={titles} original={language} />
        </a>
      </h3>
      <p className="register-facts">
        <span>
          <Trans>
            <bdi>{forum.name}</bdi> to <bdi>{addressee.name}</bdi>
          </Trans>
        </span>
        <span>
          <Trans>
            adopted on <When iso={adoptedAt} />
          </Trans>
        </span>
        <span>{t`${plural(count, { one: '# recommendation', other: '# recommendations' })}`}</span>
        {severe > 0 ? (
          <span>{t`${plural(severe, { one: '# about severe harm', other: '# about severe harm' })}`}</span>
        ) : null}
        {minorityOpinions.length > 0 ? (
          <span>
            <Trans>with a minority opinion</Trans>
          </span>
        ) : null}
      </p>
    </>
  );
}
