import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, PageHeader, SaveState, Section, Skeleton, TextArea, TextField } from '@baraza/ui';
import { useMemo, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { deskQuery } from '../api/desk.ts';
import { proposeCharterVersionMutation } from '../api/propose-charter-version.ts';
import { charterInput, draftOf, FRESH_CHARTER } from '../charter-draft.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { CharterForm } from '../components/charter-form.tsx';
import { ForumGone } from '../components/forum-gone.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';
import type { Desk } from '../types.ts';

/** Proposes how the charter should read from now on. */
export function CharterPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: deskQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.forumDesk) return <ForumGone />;
  const { forum, standing } = data.forumDesk;
  const may = standing.signsFor.length > 0 || standing.representative;
  return (
    <>
      <PageTitle title={t`A new version of the charter`} />
      <PageHeader
        title={t`A new version of the charter`}
        lead={t`Change what should read differently. Nothing changes before it is adopted; earlier versions stay for everybody to see.`}
        crumbs={[{ href: `/app/forum-office/forums/${slug}`, label: <bdi>{forum.name}</bdi> }]}
      />
      {may ? (
        <VersionForm desk={data.forumDesk} />
      ) : (
        <EmptyState title={t`Representatives and signatories propose this`} />
      )}
    </>
  );
}

function VersionForm({ desk: { forum, standing } }: { readonly desk: Desk }) {
  const navigate = useNavigate();
  const version = forum.charter?.version ?? 0;
  const initial = useMemo(
    () => ({ name: forum.name, reasons: '', charter: forum.charter ? draftOf(forum.charter.content) : FRESH_CHARTER }),
    [forum],
  );
  const draft = useLocalDraft(`charter.${forum.id}.${version}`, initial);
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const { value } = draft;
  const set = (changed: Partial<typeof initial>) => draft.setValue((before) => ({ ...before, ...changed }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name, reasons, charter } = value;
    const organisationId = standing.representative ? null : standing.signsFor[0]!;
    const input = { forumId: forum.id, organisationId, name, reasons, charter: charterInput(charter) };
    const done = await act.send(proposeCharterVersionMutation, { input });
    if (done?.__typename !== 'ForumMotionStep') return void globalThis.scrollTo({ top: 0 });
    draft.discard();
    await navigate(`/app/forum-office/motions/${done.motionId}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SaveState status={draft.status} />
      <ActProblem act={act} />
      <NameAndReasons {...value} set={set} faultOf={faultOf} />
      <CharterForm
        draft={value.charter}
        onChange={(next) => draft.setValue((before) => ({ ...before, charter: next(before.charter) }))}
        faultOf={faultOf}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy}>
          <Trans>Propose this version</Trans>
        </Button>
      </div>
    </form>
  );
}

interface NameAndReasonsProps {
  readonly name: string;
  readonly reasons: string;
  readonly set: (changed: { name?: string; reasons?: string }) => void;
  readonly faultOf: (path: string) => string | undefined;
}

function NameAndReasons({ name, reasons, set, faultOf }: NameAndReasonsProps) {
  const { t } = useLingui();
  return (
    <Section title={t`The forum`}>
      <div className="stack">
        <TextField
          label={t`Name of the forum`}
          value={name}
          onChange={(text) => set({ name: text })}
          error={faultOf('name')}
        />
        <TextArea
          label={t`Why it should change`}
          rows={3}
          value={reasons}
          onChange={(text) => set({ reasons: text })}
          error={faultOf('reasons')}
        />
      </div>
    </Section>
  );
}
