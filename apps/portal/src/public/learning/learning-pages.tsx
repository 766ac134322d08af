import { Trans } from '@lingui/react/macro';
import { EmptyState, Link, PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicLearningListQuery, PublicLearningQuery } from '../../generated/graphql.ts';
import { languageNamesIn } from '../../shared/format/language-names.ts';
import { When } from '../../shared/format/use-format.tsx';
import { textFor } from './text-for.ts';

type Materials = PublicLearningListQuery['learningMaterials'];
type Material = NonNullable<PublicLearningQuery['learningMaterial']>;
type Edition = Material['editions'][number];

/** The version that an address names; else the latest in the language, else in another one. */
export function chosenEdition(material: Material, language: string, version: string | null): Edition | undefined {
  const named = material.versions.find((one) => String(one.version) === version);
  return named ?? textFor(material.editions, language);
}

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

interface LearningPageProps {
  readonly material: Material;
  readonly edition: Edition;
  readonly locale: string;
}

/** One material; what readers asked and a company answered stands beneath its section. */
export function LearningPage({ material, edition, locale }: LearningPageProps) {
  const latest = material.editions.find(({ language }) => language === edition.language);
  const isEarlier = latest !== undefined && latest.version !== edition.version;
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
      {isEarlier ? (
        <p>
          <Trans>This is an earlier version.</Trans>{' '}
          <a href={addressOf(material, edition.language, locale)}>
            <Trans>Read the latest one</Trans>
          </a>
        </p>
      ) : null}
      {edition.sections.map((section, index) => (
        <Section key={section.heading} title={<bdi lang={edition.language}>{section.heading}</bdi>}>
          <div lang={edition.language} dir="auto">
            {section.body.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          {isEarlier ? null : (
            <Answered questions={material.questions.filter((question) => question.section === index)} />
          )}
        </Section>
      ))}
      <Origin material={material} edition={edition} locale={locale} />
    </>
  );
}

const addressOf = ({ slug }: Material, language: string, locale: string): string =>
  `/${locale}/learning/${slug}${language === locale ? '' : `?in=${encodeURIComponent(language)}`}`;

/** Who published it when, in which other languages it exists, and what it said before. */
function Origin({ material, edition, locale }: LearningPageProps) {
  const nameOf = languageNamesIn(locale);
  const others = material.editions.filter(({ language }) => language !== edition.language);
  return (
    <Section title={<Trans>About this text</Trans>}>
      <p>
        <Trans>
          Published by <Link href={`/${locale}/forums/${material.forum?.slug ?? ''}`}>{material.forum?.name}</Link> on{' '}
          <When iso={edition.publishedAt} />, version {edition.version}. Earlier versions are kept.
        </Trans>
      </p>
      {others.length > 0 ? (
        <p>
          <Trans>Also in:</Trans>{' '}
          {others.map(({ language }, index) => (
            <span key={language}>
              {index > 0 ? ' · ' : null}
              <a href={addressOf(material, language, locale)}>{nameOf(language)}</a>
            </span>
          ))}
        </p>
      ) : null}
      <Earlier material={material} edition={edition} locale={locale} />
    </Section>
  );
}

function Earlier({ material, edition, locale }: LearningPageProps) {
  const earlier = material.versions.filter(
    ({ language, version }) => language === edition.language && version !== edition.version,
  );
  if (earlier.length === 0) return null;
  return (
    <ul>
      {earlier.map(({ language, version, publishedAt }) => (
        <li key={version}>
          <a href={`/${locale}/learning/${material.slug}?in=${encodeURIComponent(language)}&version=${version}`}>
            <Trans>
              Version {version}, <When iso={publishedAt} />
            </Trans>
          </a>
        </li>
      ))}
    </ul>
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
