import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, StatusTag } from '@baraza/ui';
import type { PublicEngagementListQuery } from '../../generated/graphql.ts';
import { useEngagementWords } from '../../shared/engagements/use-engagement-words.ts';
import { useFormat, When } from '../../shared/format/use-format.tsx';
import { OwnWords } from '../../shared/i18n/own-words.tsx';
import type { EngagementFacts } from '../../shared/engagements/types.ts';

type List = PublicEngagementListQuery['engagements'];

/** Every engagement that was announced: with whom, about what, and how far. */
export function EngagementListPage({ engagements, locale }: { readonly engagements: List; readonly locale: string }) {
  const { t } = useLingui();
  const { hasNextPage, endCursor } = engagements.pageInfo;
  return (
    <>
      <PageHeader
        title={<Trans>Engagements</Trans>}
        lead={
          <Trans>
            A company tells people what it plans before it decides, both sides agree on how they deal with each other,
            and what was said gets an answer.
          </Trans>
        }
      />
      <Section title={<Trans>All engagements</Trans>}>
        {engagements.edges.length === 0 ? (
          <EmptyState title={t`No engagement has been announced yet`}>
            <Trans>The first one appears here with its briefing.</Trans>
          </EmptyState>
        ) : null}
        <ol className="register">
          {engagements.edges.map(({ node }) => (
            <li key={node.id}>
              <Entry engagement={node} locale={locale} />
            </li>
          ))}
        </ol>
        <ShowMore
          hasMore={hasNextPage}
          {...(hasNextPage && { href: `/${locale}/engagements?after=${encodeURIComponent(endCursor ?? '')}` })}
        />
      </Section>
    </>
  );
}

function Entry({ engagement, locale }: { readonly engagement: EngagementFacts; readonly locale: string }) {
  const words = useEngagementWords();
  const format = useFormat();
  const state = words.state[engagement.state];
  return (
    <>
      <h3>
        <a href={`/${locale}/engagements/${engagement.slug}`}>
          <OwnWords words={engagement.titles} original={engagement.language} />
        </a>
      </h3>
      <p className="register-facts">
        <StatusTag tone={state.tone}>{state.word}</StatusTag>
        <span>{words.purpose[engagement.purposeKind]}</span>
        <span>
          <bdi>{format.list(engagement.companies.map(({ addressee }) => addressee.name))}</bdi>
        </span>
        <span>
          <bdi>{engagement.forum.name}</bdi>
        </span>
        {engagement.announcedOn ? <When iso={engagement.announcedOn} kind="dateShort" /> : null}
      </p>
    </>
  );
}
