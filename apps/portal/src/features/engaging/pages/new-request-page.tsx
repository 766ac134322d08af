import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, SaveState, Section, Select, Skeleton } from '@baraza/ui';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { fileRequestMutation } from '../api/file-request.ts';
import { forumsToEngageQuery } from '../api/forums-to-engage.ts';
import { AddresseeField } from '../components/addressee-field.tsx';
import { EMPTY_REQUEST, requestInput, requestSlug, type RequestDraft } from '../components/request-draft.ts';
import { RequestFrame } from '../components/request-frame.tsx';
import { RequestWords } from '../components/request-words.tsx';
import { StepProblem } from '../components/step-problem.tsx';
import { deskAt, requestsOf } from '../types.ts';
import '../engaging.css';

/** A forum, or an organisation, asks somebody something, with a date. */
export function NewRequestPage() {
  const { t } = useLingui();
  const desk = deskAt(useLocation().pathname);
  return (
    <>
      <PageTitle title={t`Ask somebody`} />
      <PageHeader
        title={t`Ask somebody`}
        lead={t`The request is public from the moment it is sent. Give at least a week. If there is no answer by the date, the page says so by itself.`}
        crumbs={[{ href: requestsOf(desk), label: t`Requests` }]}
      />
      {desk === 'organisation' ? <OfOrganisation /> : <OfForum />}
    </>
  );
}

/** By a representative, in the languages of the charter. */
function OfForum() {
  const { t } = useLingui();
  const forum = useSession().membership?.forum?.slug;
  const [{ data, fetching }] = useQuery({ query: forumsToEngageQuery });
  const found = data?.forums.edges.find(({ node }) => node.slug === forum)?.node;
  const languages = found?.charter?.content.languages;
  if (fetching) return <Skeleton lines={6} />;
  if (!forum || !languages) return <EmptyState title={t`Only representatives of a forum ask in its name`} />;
  return <RequestForm forum={forum} organisations={[]} charter={languages} />;
}

/** By people of an NGO, in whatever languages they like. */
function OfOrganisation() {
  const { t } = useLingui();
  const own = useSession().grants.filter(({ role }) => role === 'ngo_editor' || role === 'ngo_signatory');
  const organisations = [...new Map(own.map(({ organisation }) => [organisation.id, organisation])).values()];
  if (organisations.length === 0) return <EmptyState title={t`Only people of an organisation ask in its name`} />;
  return <RequestForm forum={null} organisations={organisations} charter={null} />;
}

interface FormProps {
  /** Slug; null where an organisation asks. */
  readonly forum: string | null;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Languages of the forum; null where the writer chooses. */
  readonly charter: readonly string[] | null;
}

function useFiling({ forum, organisations, charter }: FormProps) {
  const navigate = useNavigate();
  const { i18n } = useLingui();
  const draft = useLocalDraft<RequestDraft>(`ask.${forum ?? 'organisation'}`, EMPTY_REQUEST);
  const act = useAct();
  const { value } = draft;
  const chosen = value.languages.length > 0 ? value.languages : [i18n.locale];
  const languages = charter ?? chosen;
  const organisationId = forum ? null : value.organisationId || (organisations[0]?.id ?? null);
  const send = async () => {
    const input = { ...requestInput(value, languages), forum, organisationId };
    if (!(await act.send(fileRequestMutation, { input }))) return;
    draft.discard();
    void navigate(requestsOf(forum ? 'forum' : 'organisation', input.slug));
  };
  return { draft, act, languages, organisationId, send };
}

function RequestForm(props: FormProps) {
  const { forum, organisations, charter } = props;
  const { draft, act, languages, organisationId, send } = useFiling(props);
  const { value } = draft;
  const set = (change: Partial<RequestDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  const isReady = value.addressee !== '' && requestSlug(value) !== '' && value.dueOn !== '';
  return (
    <>
      <Section title={<Trans>Whom do you ask?</Trans>}>
        <div className="stack">
          {organisations.length > 1 ? (
            <AskingFor
              organisations={organisations}
              value={organisationId ?? ''}
              onChange={(id) => set({ organisationId: id })}
            />
          ) : null}
          <AddresseeField forum={forum} value={value.addressee} onChange={(addressee) => set({ addressee })} />
        </div>
      </Section>
      <RequestWords draft={draft} languages={languages} isFree={charter === null} act={act} />
      <RequestFrame draft={draft} act={act} isForum={forum !== null} />
      <StepProblem act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={!isReady} onPress={() => void send()}>
          <Trans>Send it and publish it</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
      {isReady ? null : (
        <p className="hint">
          <Trans>Choose whom you ask, write a title, and give a day: then it can be sent.</Trans>
        </p>
      )}
    </>
  );
}

interface AskingForProps {
  readonly organisations: FormProps['organisations'];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function AskingFor({ organisations, value, onChange }: AskingForProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`For which organisation you ask`}
      value={value}
      options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
