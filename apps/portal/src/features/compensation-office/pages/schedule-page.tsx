import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, EmptyState, PageHeader, Section, Skeleton, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { boardFundsQuery } from '../api/board-funds.ts';
import { proposeScheduleMutation } from '../api/propose-schedule.ts';
import { schedulesQuery } from '../api/schedules.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { AreaForm, NewArea } from '../components/area-form.tsx';
import { EMPTY, toContent, type ScheduleDraft } from '../components/schedule-draft.ts';
import '../compensation-office.css';

/** The rules of compensation, put before the board: what is in force is what one starts from. */
export function SchedulePage() {
  const { t } = useLingui();
  const { grants } = useSession();
  const [{ data }] = useQuery({ query: boardFundsQuery });
  const fund = data?.funds.find(({ organisation }) => grants.some((one) => one.organisationId === organisation?.id));
  const [schedules] = useQuery({ query: schedulesQuery, variables: { fundSlug: fund?.slug ?? '' }, pause: !fund });
  if (!data || (fund && !schedules.data)) return <Skeleton hasHeading lines={8} />;
  const current = schedules.data?.honorariumSchedules.find(({ isInForce }) => isInForce);
  return (
    <>
      <PageTitle title={t`Honorarium schedule`} />
      <PageHeader
        title={t`The honorarium schedule`}
        crumbs={[{ href: '/app/board', label: t`Board` }]}
        lead={t`Public rules: the same activity, area and time make the same offer for everybody. The board decides.`}
      />
      {fund ? (
        <ScheduleForm fundSlug={fund.slug} start={current ?? EMPTY} />
      ) : (
        <EmptyState title={t`You sit on no board`} />
      )}
    </>
  );
}

function ScheduleForm({ fundSlug, start }: { readonly fundSlug: string; readonly start: ScheduleDraft }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const [draft, setDraft] = useState(start);
  const [effectiveFrom, setEffectiveFrom] = useState(() => new Date().toISOString().slice(0, 10));
  const [reasons, setReasons] = useState('');
  const send = async () => {
    const input = { fundSlug, content: toContent(draft), effectiveFrom, reasons };
    const answer = await act.send(proposeScheduleMutation, { input });
    if (answer && 'id' in answer) void navigate(`/app/board/decisions/${answer.id}`);
  };
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      {draft.areas.map((area) => (
        <AreaForm key={area.slug} area={area} draft={draft} onChange={setDraft} />
      ))}
      <NewArea onAdd={(area) => setDraft({ ...draft, areas: [...draft.areas, area] })} />
      <Section title={t`Put it forward`}>
        <div className="stack form">
          <DateField label={t`In force from`} value={effectiveFrom} onChange={setEffectiveFrom} />
          <TextArea label={t`Reasons for the board`} maxLength={4_000} value={reasons} onChange={setReasons} />
          <ActProblem act={act} />
          <div className="form-actions">
            <Button
              type="submit"
              kind="primary"
              isPending={act.isBusy}
              isDisabled={draft.rates.length === 0 || reasons.trim().length < 10}
            >
              <Trans>Put it before the board</Trans>
            </Button>
          </div>
        </div>
      </Section>
    </form>
  );
}
