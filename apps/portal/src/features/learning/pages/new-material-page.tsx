import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, SaveState, Section, Select, Skeleton, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { shortNameOf } from '../../../shared/format/short-name.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ActProblem } from '../../../shared/problems/act-problem.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { createMaterialMutation } from '../api/create-material.ts';
import { placesToWriteQuery } from '../api/places-to-write.ts';
import { EditionFields } from '../components/edition-fields.tsx';
import { useFault } from '../components/use-fault.ts';
import { draftFrom, editionInput, type EditionDraft } from '../edition-draft.ts';
import { type Place, placesOf } from '../places.ts';
import { roomOfLearning } from '../room.ts';
import '../learning.css';

/** A first text in one language; further languages and versions follow. */
export function NewMaterialPage() {
  const { t } = useLingui();
  const room = roomOfLearning(useLocation().pathname);
  const [{ data, error, fetching }] = useQuery({ query: placesToWriteQuery });
  const forums = [...new Map(placesOf(data).map(({ forum }) => [forum.slug, forum])).values()];
  return (
    <>
      <PageTitle title={t`Write learning material`} />
      <PageHeader
        title={t`Write learning material`}
        lead={t`A short text that explains a technology to those whom it affects. It is public, can be kept for reading without a connection, and every version stays.`}
        crumbs={[{ href: room.href, label: room.isForum ? t`Learning` : t`Between the sides` }]}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data && forums.length === 0 ? (
        <EmptyState title={t`Representatives and those who work between the sides write it`}>
          <Trans>You do neither in an engagement today.</Trans>
        </EmptyState>
      ) : null}
      {forums.length > 0 ? <WritingForm forums={forums} /> : null}
    </>
  );
}

const FIRST = draftFrom(undefined, undefined);

function useCreating(forums: readonly Place['forum'][]) {
  const [forum, setForum] = useState(forums[0]?.slug ?? '');
  const languages = forums.find(({ slug }) => slug === forum)?.charter?.content.languages ?? ['en'];
  const [chosen, setLanguage] = useState('');
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? 'en');
  const draft = useLocalDraft<EditionDraft>('learning.new', FIRST);
  const address = useLocalDraft<string>('learning.new.slug', '');
  const act = useAct();
  const slug = address.value || shortNameOf(draft.value.title);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const publish = async () => {
    const edition = editionInput(language, draft.value);
    const made = await act.send(createMaterialMutation, { forum, slug, edition });
    if (!made) return;
    draft.discard();
    address.discard();
    void navigate(`${roomOfLearning(pathname).base}/${slug}/write`);
  };
  return { forum, setForum, languages, language, setLanguage, draft, address, slug, act, publish };
}

function WritingForm({ forums }: { readonly forums: readonly Place['forum'][] }) {
  const writing = useCreating(forums);
  const { draft, slug, act, language, publish } = writing;
  return (
    <>
      <Where forums={forums} writing={writing} />
      <EditionFields language={language} draft={draft} original={undefined} questions={[]} act={act} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button
          kind="primary"
          isPending={act.isBusy}
          isDisabled={slug === '' || draft.value.title.trim() === ''}
          onPress={() => void publish()}
        >
          <Trans>Publish it</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
    </>
  );
}

interface WhereProps {
  readonly forums: readonly Place['forum'][];
  readonly writing: ReturnType<typeof useCreating>;
}

function Where({ forums, writing }: WhereProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(writing.act);
  return (
    <Section title={<Trans>Where it stands</Trans>}>
      <div className="stack">
        {forums.length > 1 ? (
          <Select
            label={t`Forum`}
            value={writing.forum}
            options={forums.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={writing.setForum}
          />
        ) : null}
        <Select
          label={t`Language in which you write it`}
          value={writing.language}
          options={writing.languages.map((language) => ({ value: language, label: nameOf(language) }))}
          onChange={writing.setLanguage}
        />
        <TextField
          label={t`Short name for its address`}
          hint={t`Small letters, digits and hyphens, for example how-ranking-works.`}
          value={writing.slug}
          onChange={(slug) => writing.address.setValue(() => slug)}
          {...fault('slug')}
        />
      </div>
    </Section>
  );
}
