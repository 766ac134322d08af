import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  DateField,
  EmptyState,
  PageHeader,
  SaveState,
  Section,
  Select,
  Skeleton,
  TextArea,
  TextField,
} from '@baraza/ui';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type LocalDraft, useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { type Act, useAct } from '../../../shared/step-up/use-act.ts';
import { fileRequestMutation } from '../api/file-request.ts';
import { forumsToEngageQuery } from '../api/forums-to-engage.ts';
import { AddresseeField } from '../components/addressee-field.tsx';
import { StepProblem } from '../components/step-problem.tsx';
import { useFault } from '../components/use-fault.ts';
import '../engaging.css';

type Kind = 'question' | 'meeting' | 'information';

interface Draft {
  readonly addressee: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly dueOn: string;
  readonly documents: string;
  readonly texts: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

const EMPTY: Draft = { addressee: '', slug: '', kind: 'question', dueOn: '', documents: '', texts: {} };

/** A representative asks somebody something, in the languages of the forum, with a date. */
export function NewRequestPage() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum?.slug;
  const [{ data, fetching }] = useQuery({ query: forumsToEngageQuery });
  const found = data?.forums.edges.find(({ node }) => node.slug === forum)?.node;
  const languages = found?.charter?.content.languages;
  return (
    <>
      <PageTitle title={t`Ask somebody`} />
      <PageHeader
        title={t`Ask somebody`}
        lead={t`The request is public from the moment it is sent. Give at least a week. If there is no answer by the date, the page says so by itself.`}
        crumbs={[{ href: '/app/forum/requests', label: t`Requests` }]}
      />
      {fetching ? <Skeleton lines={6} /> : null}
      {!fetching && (!forum || !languages) ? (
        <EmptyState title={t`Only representatives of a forum ask in its name`} />
      ) : null}
      {forum && languages ? <RequestForm forum={forum} languages={languages} /> : null}
    </>
  );
}

interface FormProps {
  readonly forum: string;
  readonly languages: readonly string[];
}

function RequestForm({ forum, languages }: FormProps) {
  const navigate = useNavigate();
  const draft = useLocalDraft<Draft>(`request.${forum}`, EMPTY);
  const act = useAct();
  const { value } = draft;
  const send = async () => {
    const texts = languages
      .map((language) => ({ language, title: '', text: '', ...value.texts[language] }))
      .filter(({ title, text }) => title.trim() !== '' || text.trim() !== '');
    const titles = value.documents.split('\n').map((line) => line.trim());
    const documents = titles.filter((title) => title !== '').map((title) => ({ title, asOf: null }));
    const { addressee, slug, kind, dueOn } = value;
    const wanted = kind === 'information' ? documents : [];
    const input = { forum, addressee, slug, kind, dueOn, texts, language: texts[0]?.language ?? '', documents: wanted };
    if (!(await act.send(fileRequestMutation, { input }))) return;
    draft.discard();
    void navigate(`/app/forum/requests/${slug}`);
  };
  const isReady = value.addressee !== '' && value.slug !== '' && value.dueOn !== '';
  return (
    <>
      <Section title={<Trans>Whom do you ask?</Trans>}>
        <AddresseeField
          forum={forum}
          value={value.addressee}
          onChange={(addressee) => draft.setValue((before) => ({ ...before, addressee }))}
        />
      </Section>
      <Words draft={draft} languages={languages} act={act} />
      <Frame draft={draft} act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={!isReady} onPress={() => void send()}>
          <Trans>Send it and publish it</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
      <StepProblem act={act} />
    </>
  );
}

interface PartProps {
  readonly draft: LocalDraft<Draft>;
  readonly act: Act;
}

function Words({ draft, languages, act }: PartProps & Pick<FormProps, 'languages'>) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(act);
  const set = (language: string, change: object) =>
    draft.setValue((before) => {
      const own = { title: '', text: '', ...before.texts[language], ...change };
      return { ...before, texts: { ...before.texts, [language]: own } };
    });
  return (
    <Section
      title={<Trans>What do you ask?</Trans>}
      lead={<Trans>One language is enough; more reach more people.</Trans>}
    >
      <div className="stack">
        {languages.map((language) => (
          <fieldset key={language} className="entry">
            <legend>{nameOf(language)}</legend>
            <TextField
              label={t`Title`}
              lang={language}
              value={draft.value.texts[language]?.title ?? ''}
              onChange={(title) => set(language, { title })}
              {...fault(`texts.${language}.title`)}
            />
            <TextArea
              label={t`Request`}
              lang={language}
              value={draft.value.texts[language]?.text ?? ''}
              onChange={(text) => set(language, { text })}
              {...fault(`texts.${language}.text`)}
            />
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

function Frame({ draft, act }: PartProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const { value } = draft;
  const set = (change: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...change }));
  const kinds = [
    { value: 'question', label: t`An answer` },
    { value: 'meeting', label: t`A meeting` },
    { value: 'information', label: t`Data or documents` },
  ];
  return (
    <Section title={<Trans>Until when?</Trans>}>
      <div className="stack">
        <Select
          label={t`What do you want?`}
          value={value.kind}
          options={kinds}
          onChange={(kind) => set({ kind: kind as Kind })}
        />
        {value.kind === 'information' ? (
          <TextArea
            label={t`Documents, one on each line`}
            rows={4}
            value={value.documents}
            onChange={(documents) => set({ documents })}
            {...fault('documents')}
          />
        ) : null}
        <DateField label={t`Answer by`} value={value.dueOn} onChange={(dueOn) => set({ dueOn })} {...fault('dueOn')} />
        <TextField
          label={t`Short name for its address`}
          hint={t`Small letters, digits and hyphens. It names no person.`}
          value={value.slug}
          onChange={(slug) => set({ slug })}
          {...fault('slug')}
        />
      </div>
    </Section>
  );
}
