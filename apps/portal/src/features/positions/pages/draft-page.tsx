import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Disclosure, EmptyState, Link, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { usePositionWords } from '../../../shared/positions/use-position-words.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import '../../../shared/positions/positions.css';
import { draftQuery } from '../api/draft.ts';
import { AmendmentsSection } from '../components/amendments-section.tsx';
import { ClauseWords } from '../components/clause-words.tsx';
import { CommentSection } from '../components/comment-section.tsx';
import { ExchangeSection } from '../components/exchange-section.tsx';
import { FrameSection } from '../components/frame-section.tsx';
import { NewClause } from '../components/new-clause.tsx';
import { OpinionSection } from '../components/opinion-section.tsx';
import { RecommendationForm } from '../components/recommendation-form.tsx';
import { RecommendationSection } from '../components/recommendation-section.tsx';
import { StrayWordsSection } from '../components/stray-words-section.tsx';
import { WithdrawnNotice, WithdrawSection } from '../components/withdrawal-section.tsx';
import type { DraftPart } from '../types.ts';

/** A position as its own forum sees it: written by representatives, read and commented on by members. */
export function DraftPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useQuery({ query: draftQuery, variables: { id } });
  const draft = data?.positionDraft;
  if (fetching && !data) return <Skeleton hasHeading lines={10} />;
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!draft) {
    return (
      <EmptyState title={t`This position is not open to you`}>
        <Trans>It may have been withdrawn, or its representatives have not opened it yet.</Trans>
      </EmptyState>
    );
  }
  const onChanged = () => refresh({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`A position`} />
      <Head draft={draft} />
      {draft.withdrawal ? (
        <div className="position-apart">
          <WithdrawnNotice draft={draft} onChanged={onChanged} />
        </div>
      ) : null}
      <StrayWordsSection draft={draft} onChanged={onChanged} />
      <Text draft={draft} onChanged={onChanged} />
      <AmendmentsSection draft={draft} onChanged={onChanged} />
      {draft.state === 'delivered' ? <ExchangeSection slug={draft.slug} judges={draft.isRepresentative} /> : null}
      <OpinionSection draft={draft} onChanged={onChanged} />
      <CommentSection draft={draft} onChanged={onChanged} />
      <FrameSection
        key={`${draft.addressee.id}${draft.engagement?.id}${draft.openness}`}
        draft={draft}
        onChanged={onChanged}
      />
      <WithdrawSection draft={draft} onChanged={onChanged} />
    </>
  );
}

/** The reasons, then recommendation by recommendation. */
function Text({ draft, onChanged }: DraftPart) {
  return (
    <>
      <Preamble draft={draft} onChanged={onChanged} />
      {draft.recommendations.map((recommendation) => (
        <RecommendationSection
          key={recommendation.id}
          draft={draft}
          recommendation={recommendation}
          onChanged={onChanged}
        />
      ))}
      <AddRecommendation draft={draft} onChanged={onChanged} />
    </>
  );
}

function AddRecommendation({ draft, onChanged }: DraftPart) {
  if (!draft.isRepresentative || draft.state !== 'drafting') return null;
  return (
    <Section title={<Trans>Add a recommendation</Trans>}>
      <Disclosure summary={<Trans>Severity, addressee and dates</Trans>}>
        <RecommendationForm draft={draft} recommendation={null} onChanged={onChanged} />
      </Disclosure>
    </Section>
  );
}

function Head({ draft }: Pick<DraftPart, 'draft'>) {
  const { t, i18n } = useLingui();
  const isPublic = draft.state === 'adopted' || draft.state === 'delivered';
  return (
    <PageHeader
      title={
        <span lang={draft.language} dir="auto">
          {draft.title}
        </span>
      }
      crumbs={[{ href: '/app/forum/positions', label: t`Positions` }]}
      facts={<HeadFacts draft={draft} />}
      actions={
        <>
          {draft.state === 'withdrawn' ? null : (
            <ButtonLink href={`/app/forum/positions/${draft.id}/decision`} kind="primary">
              <Trans>Vote, languages, adoption</Trans>
            </ButtonLink>
          )}
          {isPublic ? (
            <ButtonLink href={`/${i18n.locale}/positions/${draft.slug}`}>
              <Trans>Public page</Trans>
            </ButtonLink>
          ) : null}
        </>
      }
    />
  );
}

function HeadFacts({ draft: { state, addressee, engagement } }: Pick<DraftPart, 'draft'>) {
  const { i18n } = useLingui();
  const { tone, word } = usePositionWords().state[state];
  return (
    <p className="position-facts">
      <StatusTag tone={tone}>{word}</StatusTag>
      <span>
        <Trans>
          to <bdi>{addressee.name}</bdi>
        </Trans>
      </span>
      {engagement ? (
        <Link href={`/${i18n.locale}/engagements/${engagement.slug}`}>
          <bdi>{engagement.title}</bdi>
        </Link>
      ) : null}
    </p>
  );
}

function Preamble({ draft, onChanged }: DraftPart) {
  const { t } = useLingui();
  const writes = draft.isRepresentative && draft.state === 'drafting';
  const title = draft.clauses.find(({ part }) => part === 'title');
  const paragraphs = draft.clauses.filter(({ part }) => part === 'preamble');
  if (!writes && paragraphs.length === 0) return null;
  return (
    <Section title={<Trans>Why</Trans>}>
      <div className="stack">
        {title && writes ? (
          <ClauseWords draft={draft} clause={title} label={t`Title of the position`} isTitle onChanged={onChanged} />
        ) : null}
        {paragraphs.map((clause) => (
          <ClauseWords
            key={clause.id}
            draft={draft}
            clause={clause}
            label={t`Paragraph ${clause.place} of the reasons`}
            onChanged={onChanged}
          />
        ))}
        {writes ? (
          <NewClause
            draft={draft}
            part="preamble"
            recommendationId={null}
            label={t`Another paragraph`}
            onChanged={onChanged}
          />
        ) : null}
      </div>
    </Section>
  );
}
