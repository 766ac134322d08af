import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Link, Notice, PageHeader, SaveState, Section, Select, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ActProblem } from '../../../shared/problems/act-problem.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { materialToWriteQuery } from '../api/material-to-write.ts';
import { publishEditionMutation } from '../api/publish-edition.ts';
import { AttachSection } from '../components/attach-section.tsx';
import { EditionFields } from '../components/edition-fields.tsx';
import { draftFrom, editionInput, type EditionDraft, type Material, originalOf } from '../edition-draft.ts';
import { roomOfLearning } from '../room.ts';
import '../learning.css';

/** Another language of a material, or a newer version of one. */
export function WriteMaterialPage() {
  const { t, i18n } = useLingui();
  const { slug = '' } = useParams();
  const room = roomOfLearning(useLocation().pathname);
  const [{ data, error, fetching }, refresh] = useQuery({
    ...{ query: materialToWriteQuery, variables: { slug }, requestPolicy: 'cache-and-network' },
  });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const material = data?.learningMaterial;
  if (fetching && !material) return <Skeleton hasHeading lines={8} />;
  if (error) return <RequestErrorNotice error={error} />;
  if (!material?.mayWrite) return <EmptyState title={t`There is no such material, or you do not write it`} />;
  return (
    <>
      <PageTitle title={t`Languages and versions`} />
      <PageHeader
        kind={<Trans>Learning</Trans>}
        title={t`Languages and versions`}
        lead={t`Readers find the latest version in their language; earlier ones stay.`}
        crumbs={[{ href: room.href, label: room.isForum ? t`Learning` : t`Between the sides` }]}
        facts={
          <Link href={`/${i18n.locale}/learning/${slug}`}>
            <Trans>Its public page</Trans>
          </Link>
        }
      />
      <There material={material} />
      <AttachSection material={material} again={again} />
      <Writing material={material} again={again} />
    </>
  );
}

interface WritingProps {
  readonly material: Material;
  readonly again: () => void;
}

function There({ material: { editions, forum } }: Pick<WritingProps, 'material'>) {
  const nameOf = useLanguageName();
  const missing = (forum?.charter?.content.languages ?? []).filter(
    (language) => !editions.some((one) => one.language === language),
  );
  return (
    <Section title={<Trans>What there is</Trans>}>
      <ul>
        {editions.map(({ language, version, title, publishedAt, madeBy }) => (
          <li key={language}>
            {nameOf(language)}:{' '}
            <span lang={language} dir="auto">
              {title}
            </span>
            <span className="hint">
              {' '}
              <Trans>
                version {version}, <When iso={publishedAt} />
              </Trans>
              {madeBy === 'machine' ? (
                <>
                  {' '}
                  <Trans>Translated by a machine</Trans>
                </>
              ) : null}
            </span>
          </li>
        ))}
        {missing.map((language) => (
          <li key={language}>
            {nameOf(language)}: <Trans>missing</Trans>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Writing(props: WritingProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const { editions, forum } = props.material;
  const charter = forum?.charter?.content.languages ?? [];
  const languages = [...new Set([...charter, ...editions.map(({ language }) => language), 'sw', 'es', 'kcn'])];
  const firstMissing = charter.find((language) => !editions.some((one) => one.language === language));
  const [language, setLanguage] = useState(firstMissing ?? editions[0]?.language ?? 'en');
  return (
    <>
      <Section title={<Trans>Write</Trans>}>
        <Select
          label={t`Language`}
          value={language}
          options={languages.map((tag) => ({ value: tag, label: nameOf(tag) }))}
          onChange={setLanguage}
        />
      </Section>
      <OneLanguage key={language} {...props} language={language} />
    </>
  );
}

function OneLanguage({ material, language, again }: WritingProps & { readonly language: string }) {
  const { editions, questions, id, slug } = material;
  const own = editions.find((one) => one.language === language);
  const original = originalOf(editions, language);
  const [start] = useState(() => draftFrom(own, original));
  const draft = useLocalDraft<EditionDraft>(`learning.${slug}.${language}.${own?.version ?? 0}`, start);
  const act = useAct();
  const [isOut, setIsOut] = useState(false);
  const publish = async () => {
    const edition = editionInput(language, draft.value);
    if (!(await act.send(publishEditionMutation, { materialId: id, edition }))) return;
    setIsOut(true);
    again();
  };
  return (
    <>
      <EditionFields language={language} draft={draft} original={original} questions={questions} act={act} />
      <ActProblem act={act} />
      {isOut ? (
        <Notice kind="success" isLive>
          <Trans>It is published. Readers see it from now on.</Trans>
        </Notice>
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void publish()}>
          {own ? <Trans>Publish a new version</Trans> : <Trans>Publish this language</Trans>}
        </Button>
        <SaveState status={draft.status} />
      </div>
    </>
  );
}
