import { Trans } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicLearningListQuery, PublicLearningQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import { textFor } from './text-for.ts';

type Materials = PublicLearningListQuery['learningMaterials'];
type Material = NonNullable<PublicLearningQuery['learningMaterial']>;

/** Short texts that explain a technology, for everybody. */
export function LearningListPage({ materials, locale }: { readonly materials: Materials; readonly locale: string }) {
  const { hasNextPage, endCursor } = materials.pageInfo;
  const more = `/${locale}/learning?after=${encodeURIComponent(endCursor ?? '')}`;
  return (
    <>
      <PageHeader
        title={<Trans>Learning</Trans>}
        lead={
          <Trans>
            Short texts on how a technology works, written for those whom it affects. Nobody needs to be an engineer to
            be heard about it.
          </Trans>
        }
      />
      {materials.edges.length === 0 ? <EmptyState title={<Trans>Nothing has been published yet.</Trans>} /> : null}
      {materials.edges.map(({ node }) => {
        const edition = textFor(node.editions, locale);
        return edition ? (
          <Section
            key={node.id}
            title={
              <Link href={`/${locale}/learning/${node.slug}`}>
                <bdi lang={edition.language}>{edition.title}</bdi>
              </Link>
            }
          >
            <p lang={edition.language}>{edition.summary}</p>
          </Section>
        ) : null;
      })}
      <ShowMore hasMore={hasNextPage} {...(hasNextPage && { href: more })} />
    </>
  );
}

/** One material; what readers asked and a company answered stands beneath its section. */
export function LearningPage({ material, locale }: { readonly material: Material; readonly locale: string }) {
  const edition = textFor(material.editions, locale);
  if (!edition) return null;
  return (
    <>
      <PageHeader
        title={<bdi lang={edition.language}>{edition.title}</bdi>}
        titleLang={edition.language}
        lead={<bdi lang={edition.language}>{edition.summary}</bdi>}
        crumbs={[{ href: `/${locale}/learning`, label: <Trans>Learning</Trans> }]}
      />
      {edition.madeBy === 'machine' ? (
        <p>
          <Trans>Translated by a machine; it may be wrong.</Trans>
        </p>
      ) : null}
      {edition.sections.map((section, index) => (
        <Section key={section.heading} title={<bdi lang={edition.language}>{section.heading}</bdi>}>
          <p lang={edition.language}>{section.body}</p>
          <Answered questions={material.questions.filter((question) => question.section === index)} />
        </Section>
      ))}
      <p>
        <Trans>
          Published by <Link href={`/${locale}/forums/${material.forum?.slug ?? ''}`}>{material.forum?.name}</Link> on{' '}
          <When iso={edition.publishedAt} />, version {edition.version}. Earlier versions are kept.
        </Trans>
      </p>
    </>
  );
}

function Answered({ questions }: { readonly questions: Material['questions'] }) {
  if (questions.length === 0) return null;
  return (
    <dl>
      {questions.map((question) => (
        <div key={question.id}>
          <dt lang={question.language}>{question.text}</dt>
          <dd>
            <bdi>{question.answer}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
