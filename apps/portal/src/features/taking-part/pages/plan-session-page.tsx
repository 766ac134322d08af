import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, PageHeader, RadioGroup, SaveState, Select, Skeleton, TextArea, TextField } from '@baraza/ui';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { PublicationMode, SessionKind, SessionPlace } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { engagementRoomQuery } from '../api/engagement-room.ts';
import { planSessionMutation } from '../api/plan-session.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { useSessionWords } from '../components/use-session-words.ts';
import { LanguageTexts } from '../components/language-texts.tsx';
import { EMPTY_PLAN, inputOf, type PlanDraft } from '../plan-draft.ts';

/** Plans a session in the local time of its own zone; every letter stays on this device until it is planned. */
export function PlanSessionPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error }] = useQuery({ query: engagementRoomQuery, variables: { slug } });
  const engagement = data?.engagement;
  if (error) return <RequestErrorNotice error={error} />;
  if (!engagement) return <Skeleton hasHeading lines={8} />;
  return (
    <>
      <PageTitle title={t`Plan a session`} />
      <PageHeader
        title={t`Plan a session`}
        lead={<OwnWords words={engagement.titles} original={engagement.language} />}
        crumbs={[{ href: `/app/facilitating/${slug}`, label: t`Sessions` }]}
      />
      <PlanForm slug={slug} timeZone={engagement.timeZone} />
    </>
  );
}

function PlanForm({ slug, timeZone }: { readonly slug: string; readonly timeZone: string }) {
  const navigate = useNavigate();
  const draft = useLocalDraft<PlanDraft>(`taking-part.plan.${slug}`, EMPTY_PLAN);
  const act = useAct();
  const plan = draft.value;
  const set = (change: Partial<PlanDraft>) => draft.setValue((before) => ({ ...before, ...change }));
  const send = async () => {
    const answer = await act.send(planSessionMutation, {
      input: inputOf(slug, { ...plan, timeZone: plan.timeZone || timeZone }),
    });
    if (!answer || !('id' in answer)) return;
    draft.discard();
    void navigate(`/app/facilitating/${slug}/sessions/${answer.id}`);
  };
  return (
    <div className="stack">
      <Basics plan={plan} set={set} timeZone={timeZone} faults={act.faults} />
      <WhoReads plan={plan} set={set} />
      <LanguageTexts plan={plan} set={set} />
      <SaveState status={draft.status} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Plan it</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

interface PartProps {
  readonly plan: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
}

interface WhenProps extends PartProps {
  readonly timeZone: string;
  readonly faults: readonly { readonly path: string; readonly code: string }[];
}

function Basics({ plan, set, timeZone, faults }: WhenProps) {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        label={t`What is it`}
        value={plan.kind}
        onChange={(kind) => set({ kind: kind as SessionKind })}
        options={[
          { value: 'session', label: t`A session` },
          { value: 'interview', label: t`An interview by the assessor`, hint: t`Neither side sits in it.` },
        ]}
      />
      <TextField label={t`Title`} value={plan.title} onChange={(title) => set({ title })} maxLength={160} />
      <WhenIsIt plan={plan} set={set} timeZone={timeZone} faults={faults} />
      <HowMany plan={plan} set={set} />
      <WhereIsIt plan={plan} set={set} />
    </>
  );
}

function WhenIsIt({ plan, set, timeZone, faults }: WhenProps) {
  const { t } = useLingui();
  const skipped = faults.some(({ code }) => code === 'skipped_by_summer_time');
  return (
    <>
      <TextField label={t`Day`} type="date" isShort value={plan.day} onChange={(day) => set({ day })} />
      <TextField
        label={t`Time`}
        type="time"
        isShort
        hint={t`As clocks show it where the session is at home. Everybody else sees their own time.`}
        value={plan.time}
        onChange={(time) => set({ time })}
        {...(skipped && { error: t`Clocks skip this time on that day. Choose another.` })}
      />
      <TextField
        label={t`Time zone`}
        isShort
        value={plan.timeZone || timeZone}
        onChange={(zone) => set({ timeZone: zone })}
      />
    </>
  );
}

function HowMany({ plan, set }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Minutes`}
        isShort
        inputMode="numeric"
        value={plan.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <TextField
        label={t`Minutes to prepare, paid`}
        isShort
        inputMode="numeric"
        hint={t`People get them before the session, with at least three days’ notice.`}
        value={plan.preparationMinutes}
        onChange={(preparationMinutes) => set({ preparationMinutes })}
      />
      <TextField
        label={t`Places`}
        isShort
        inputMode="numeric"
        value={plan.places}
        onChange={(places) => set({ places })}
      />
    </>
  );
}

function WhereIsIt({ plan, set }: PartProps) {
  const { t } = useLingui();
  const words = useSessionWords();
  return (
    <>
      <Select
        label={t`Where`}
        value={plan.place}
        onChange={(place) => set({ place: place as SessionPlace })}
        options={Object.entries(words.places).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        label={t`How to join`}
        hint={t`Only those who take part read this.`}
        rows={2}
        value={plan.howToJoin}
        onChange={(howToJoin) => set({ howToJoin })}
      />
      <TextArea
        label={t`Support`}
        hint={t`Whom people can call, before, during and after.`}
        rows={2}
        value={plan.supportContact}
        onChange={(supportContact) => set({ supportContact })}
      />
    </>
  );
}

function WhoReads({ plan, set }: PartProps) {
  const { t } = useLingui();
  const words = useSessionWords();
  const modes: PublicationMode[] = plan.withCompany
    ? ['chatham_house', 'public']
    : ['chatham_house', 'public', 'members_only'];
  return (
    <>
      <Checkbox
        label={t`People of the company who can decide are in the room`}
        isSelected={plan.withCompany}
        onChange={(withCompany) =>
          set({
            withCompany,
            ...(withCompany && plan.publicationMode === 'members_only' && { publicationMode: 'chatham_house' }),
          })
        }
      />
      <RadioGroup
        label={t`Who reads what is said`}
        hint={t`It is promised with the invitation and cannot be changed after the first one.`}
        value={plan.publicationMode}
        onChange={(mode) => set({ publicationMode: mode as PublicationMode })}
        options={modes.map((value) => ({ value, label: words.modes[value] ?? value }))}
      />
    </>
  );
}
