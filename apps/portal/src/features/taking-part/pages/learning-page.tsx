import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Notice, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { TakingPartLearningQuery } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { learningQuery } from '../api/learning.ts';
import { UnclearInSection } from '../components/unclear-in-section.tsx';
import { textFor } from '../types.ts';
import { useKeptReading } from '../use-kept-reading.ts';
import { useOnline } from '../../../shared/use-online.ts';
import '../taking-part.css';

/** One material, section by section, with what others found unclear. */
export function LearningPage() {
  const { slug = '' } = useParams();
  const { t, i18n } = useLingui();
  const [{ data, fetching }, refresh] = useQuery({ query: learningQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const material = useKeptReading(slug, data?.learningMaterial ?? undefined);
  if (!material)
    return fetching ? (
      <Skeleton hasHeading lines={8} />
    ) : (
      <EmptyState title={<Trans>There is no such material.</Trans>} />
    );
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
      />
      <KeptHere isTranslatedByMachine={edition.madeBy === 'machine'} />
      {edition.sections.map((section, index) => (
        <Part key={section.heading} material={material} edition={edition} index={index} onChanged={again} />
      ))}
    </>
  );
}

function KeptHere({ isTranslatedByMachine }: { readonly isTranslatedByMachine: boolean }) {
  const isOnline = useOnline();
  return (
    <Notice>
      <p>
        {isOnline ? (
          <Trans>Kept on this device: you can read it again without a connection, until you sign out.</Trans>
        ) : (
          <Trans>You are reading the copy on this device.</Trans>
        )}
      </p>
      {isTranslatedByMachine ? (
        <p>
          <Trans>Translated by a machine; it may be wrong.</Trans>
        </p>
      ) : null}
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
