import { Trans } from '@lingui/react/macro';
import { PageHeader, Section, StatusTag } from '@baraza/ui';
import type { PublicEngagementQuery } from '../../generated/graphql.ts';
import { BriefingSheet } from '../../shared/engagements/briefing-sheet.tsx';
import { EngagementCourse } from '../../shared/engagements/engagement-course.tsx';
import { ItemsSheet } from '../../shared/engagements/items-sheet.tsx';
import { JointSheet } from '../../shared/engagements/joint-sheet.tsx';
import { ProductsSheet } from '../../shared/engagements/products-sheet.tsx';
import { PhasesSheet } from '../../shared/engagements/phases-sheet.tsx';
import { ReviewSheet } from '../../shared/engagements/review-sheet.tsx';
import { RulesSheet, Signatures } from '../../shared/engagements/rules-sheet.tsx';
import { useEngagementWords } from '../../shared/engagements/use-engagement-words.ts';
import { OwnWords } from '../../shared/i18n/own-words.tsx';

export type PublicEngagement = NonNullable<PublicEngagementQuery['engagement']>;

interface EngagementPageProps {
  readonly engagement: PublicEngagement;
  readonly locale: string;
}

/** An engagement as anybody may follow it. What is closed in its publication mode is said to be closed. */
export function EngagementPage({ engagement, locale }: EngagementPageProps) {
  const { briefing, forumAccounts } = engagement;
  return (
    <>
      <Header engagement={engagement} locale={locale} />
      <Section title={<Trans>How far it is</Trans>}>
        <EngagementCourse engagement={engagement} agreedOn={agreedOn(engagement)} />
      </Section>
      <ProductsSheet products={engagement.products} />
      <Section title={<Trans>Briefing</Trans>} isWide>
        {briefing ? (
          <BriefingSheet briefing={briefing} accounts={forumAccounts} />
        ) : (
          <p>
            <Trans>The company has not published its briefing, or it is open to members only.</Trans>
          </p>
        )}
      </Section>
      <Agreed engagement={engagement} />
      <Sessions engagement={engagement} locale={locale} />
      <Section
        title={<Trans>Kept confidential</Trans>}
        lead={<Trans>Everything that is kept back is named here at once, with a reason and an end.</Trans>}
      >
        <ItemsSheet items={engagement.confidentialItems} />
      </Section>
      {engagement.joint ? <JointSheet joint={engagement.joint} companies={engagement.companies} /> : null}
      {engagement.review ? (
        <Section title={<Trans>Was it meaningful?</Trans>} isWide>
          <ReviewSheet review={engagement.review} />
        </Section>
      ) : null}
      <Section title={<Trans>Steps of due diligence</Trans>}>
        <PhasesSheet phases={engagement.phases} />
      </Section>
    </>
  );
}

/** Both sides have signed by then. Rules that were agreed anew later do not say when it began. */
function agreedOn({ groundRules: [rules], startedOn }: PublicEngagement): string | null {
  const signatures = rules?.signatures ?? [];
  if (new Set(signatures.map(({ side }) => side)).size < 2) return null;
  const last = signatures.map(({ signedOn }) => signedOn).reduce((one, other) => (one > other ? one : other));
  return startedOn && last.slice(0, 10) > startedOn.slice(0, 10) ? null : last;
}

function Sessions({ engagement, locale }: EngagementPageProps) {
  return (
    <Section
      title={<Trans>Sessions</Trans>}
      lead={<Trans>What was said, as far as those who said it let it out.</Trans>}
    >
      <p>
        <a href={`/${locale}/engagements/${engagement.slug}/sessions`}>
          <Trans>Notes of sessions</Trans>
        </a>
      </p>
    </Section>
  );
}

function Header({ engagement, locale }: EngagementPageProps) {
  const words = useEngagementWords();
  const { word, tone } = words.state[engagement.state];
  return (
    <PageHeader
      kind={<Trans>Engagement</Trans>}
      title={<OwnWords words={engagement.titles} original={engagement.language} />}
      lead={<OwnWords words={engagement.moments} original={engagement.language} />}
      crumbs={[{ href: `/${locale}/engagements`, label: <Trans>Engagements</Trans> }]}
      facts={
        <>
          <StatusTag tone={tone}>{word}</StatusTag>
          <span>{words.purpose[engagement.purposeKind]}</span>
          {engagement.region ? (
            <span>
              <bdi>{engagement.region}</bdi>
            </span>
          ) : null}
          <a href={`/${locale}/forums/${engagement.forum.slug}`}>
            <bdi>{engagement.forum.name}</bdi>
          </a>
          {engagement.companies.map(({ addressee }) => (
            <a key={addressee.id} href={`/${locale}/companies/${addressee.slug}`}>
              <bdi>{addressee.name}</bdi>
            </a>
          ))}
        </>
      }
    />
  );
}

function Agreed({ engagement: { groundRules, caseByCase } }: Pick<EngagementPageProps, 'engagement'>) {
  const [rules] = groundRules;
  return (
    <Section title={<Trans>Ground rules</Trans>}>
      {rules ? (
        <>
          <RulesSheet rules={rules} />
          <Signatures rules={rules} />
        </>
      ) : (
        <p>
          {caseByCase ? (
            <Trans>The forum signed none, and loses nothing by it: its people may be heard case by case.</Trans>
          ) : (
            <Trans>Not agreed yet. Nothing starts before both sides have signed.</Trans>
          )}
        </p>
      )}
    </Section>
  );
}
