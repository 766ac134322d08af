import { Trans } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Section } from '@baraza/ui';
import type { PublicPositionQuery } from '../../generated/graphql.ts';
import { AnswerLedgers } from '../../shared/answers/answer-ledgers.tsx';
import { EarlyDecisions } from '../../shared/answers/early-decisions.tsx';
import { When } from '../../shared/format/use-format.tsx';
import { OwnWords } from '../../shared/i18n/own-words.tsx';
import { RecommendationSheet } from '../../shared/positions/recommendation-sheet.tsx';
import { RestatementCourse } from '../../shared/positions/restatement-course.tsx';
import { AllLanguages } from './all-languages.tsx';
import { CheckSection } from './check-section.tsx';
import { MinoritySection } from './minority-section.tsx';

export type PublicPosition = NonNullable<PublicPositionQuery['position']>;

interface PositionPageProps {
  readonly position: PublicPosition;
  readonly locale: string;
  readonly siteUrl: string;
}

/** One adopted position: its words, who voted how many ways, what the minority says, and how anybody checks it. */
export function PositionPage({ position, locale, siteUrl }: PositionPageProps) {
  const { titles, language, preamble, recommendations, forum } = position;
  return (
    <>
      <PageHeader
        kind={<Trans>Position of a forum</Trans>}
        title={<OwnWords words={titles} original={language} />}
        crumbs={[
          { href: `/${locale}/positions`, label: <Trans>Positions</Trans> },
          { href: `/${locale}/forums/${forum.slug}`, label: <bdi>{forum.name}</bdi> },
        ]}
        facts={<Facts position={position} locale={locale} />}
      />
      <Section title={<Trans>Why</Trans>}>
        <div className="stack">
          {preamble.map((texts, index) => (
            <p key={index}>
              <OwnWords words={texts} original={language} />
            </p>
          ))}
        </div>
      </Section>
      <EarlyDecisions decisions={position.earlyDecisions} />
      {recommendations.map((recommendation) => (
        <Recommended key={recommendation.id} recommendation={recommendation} language={language} />
      ))}
      <MinoritySection position={position} />
      <AllLanguages position={position} />
      <CheckSection position={position} locale={locale} siteUrl={siteUrl} />
    </>
  );
}

interface RecommendedProps {
  readonly recommendation: PublicPosition['recommendations'][number];
  readonly language: string;
}

function Recommended({ recommendation, language }: RecommendedProps) {
  const { number, titles, answer } = recommendation;
  return (
    <Section
      id={`recommendation-${number}`}
      title={
        <>
          {number}. <OwnWords words={titles} original={language} />
        </>
      }
    >
      <div className="stack">
        <RecommendationSheet recommendation={recommendation} />
        <RestatementCourse recommendation={recommendation} />
        {answer ? (
          <>
            <h3>
              <Trans>The answer</Trans>
            </h3>
            <AnswerLedgers item={answer} headings="h4" />
          </>
        ) : null}
      </div>
    </Section>
  );
}

function Facts({ position, locale }: { readonly position: PublicPosition; readonly locale: string }) {
  const { forum, addressee, adoptedAt, deliveries, engagement, publishedConsultations } = position;
  return (
    <>
      <DefinitionList
        items={[
          { term: <Trans>From</Trans>, value: <bdi>{forum.name}</bdi> },
          { term: <Trans>To</Trans>, value: <bdi>{addressee.name}</bdi> },
          { term: <Trans>Adopted on</Trans>, value: <When iso={adoptedAt} /> },
          ...deliveries.map((delivery) => ({
            term: (
              <Trans>
                Received by <bdi>{delivery.addressee.name}</bdi>
              </Trans>
            ),
            value: <When iso={delivery.deliveredAt} />,
          })),
          ...(engagement
            ? [
                {
                  term: <Trans>Out of the engagement</Trans>,
                  value: (
                    <a href={`/${locale}/engagements/${engagement.slug}`}>
                      <OwnWords words={engagement.titles} />
                    </a>
                  ),
                },
              ]
            : []),
          ...answersBehind(publishedConsultations, locale),
        ]}
      />
      {deliveries.length === 0 ? (
        <Notice kind="info">
          <Trans>It is on its way to its addressee. The clocks for answers start when it has arrived.</Trans>
        </Notice>
      ) : null}
    </>
  );
}

const answersBehind = (consultations: PublicPosition['publishedConsultations'], locale: string) =>
  consultations.map(({ slug, title }) => ({
    term: <Trans>Rests on answers of members</Trans>,
    value: (
      <a href={`/${locale}/consultations/${slug}`}>
        <OwnWords words={title} />
      </a>
    ),
  }));
