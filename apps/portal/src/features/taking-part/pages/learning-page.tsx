import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { TakingPartLearningQuery } from '../../../generated/graphql.ts';
import { KeepHere } from '../../../shared/kept-reading/keep-here.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { learningQuery } from '../api/learning.ts';
import { UnclearInSection } from '../components/unclear-in-section.tsx';
import { textFor } from '../types.ts';
import '../taking-part.css';

/** One material, section by section, with what others found unclear. */
export function LearningPage() {
  const { slug = '' } = useParams();
  const { t, i18n } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: learningQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const page = useRef<HTMLDivElement>(null);
  const material = data?.learningMaterial;
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (!material) return <NothingHere title={<Trans>There is no such material.</Trans>} />;
  const edition = textFor(material.editions, i18n.locale);
  if (!edition) return null;
  return (
    <>
      <PageTitle title={t`Learning`} />
      <PageHeader
        title={edition.title}
        titleLang={edition.language}
        lead={<bdi lang={edition.language}>{edition.summary}</bdi>}
        crumbs={[{ href: '/app/forum/learning', label: t`Learning` }]}
        {...(material.mayWrite && {
          actions: (
            <ButtonLink href={`/app/forum/learning/${material.slug}/write`}>
              <Trans>Languages and versions</Trans>
            </ButtonLink>
          ),
        })}
      />
      <KeepHere title={edition.title} language={edition.language} page={page} />
      <div ref={page}>
        {edition.madeBy === 'machine' ? <ByMachine /> : null}
        {edition.sections.map((section, index) => (
          <Part key={section.heading} material={material} edition={edition} index={index} onChanged={again} />
        ))}
      </div>
    </>
  );
}

function ByMachine() {
  return (
    <Notice>
      <p>
        <Trans>Translated by a machine; it may be wrong.</Trans>
      </p>
    </Notice>
  );
}

type Material = NonNullable<TakingPartLearningQuery['learningMaterial']>;
interface PartProps {
  readonly material: Material;
  readonly edition: Material['editions'][number];
  readonly index: number;
  readonly onChanged: () => void;
}

function Part({ material, edition, index, onChanged }: PartProps) {
  const section = edition.sections[index];
  if (!section) return null;
  return (
    <Section title={<bdi lang={edition.language}>{section.heading}</bdi>}>
      <div className="stack">
        <p className="session-text" lang={edition.language}>
          {section.body}
        </p>
        <UnclearInSection
          materialId={material.id}
          section={index}
          language={edition.language}
          questions={material.questions.filter((question) => question.section === index)}
          onChanged={onChanged}
        />
      </div>
    </Section>
  );
}
