import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Notice, PageHeader, RadioGroup, Skeleton, TextArea, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { ForumRole } from '../../../generated/graphql.ts';
import { FORUM_OFFICES, useOfficeWords } from '../../../shared/forums/charter-words.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { appointOfficerMutation } from '../api/appoint-officer.ts';
import { deskQuery } from '../api/desk.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { ForumGone } from '../components/forum-gone.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';
import type { Desk } from '../types.ts';

/** Proposes somebody for an office of the forum. */
export function AppointPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const [{ data, error, fetching }] = useQuery({ query: deskQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.forumDesk) return <ForumGone />;
  return (
    <>
      <PageTitle title={t`Propose somebody for an office`} />
      <PageHeader
        title={t`Propose somebody for an office`}
        lead={t`Two organisations must sign, or the elected representatives vote. Nobody of the fund can run elections or moderate.`}
        crumbs={[{ href: `/app/forum-office/forums/${slug}`, label: <bdi>{data.forumDesk.forum.name}</bdi> }]}
      />
      <AppointForm desk={data.forumDesk} />
    </>
  );
}

const EMPTY = { handle: '', role: '', endsOn: '', reasons: '' };

function AppointForm({ desk: { forum, standing } }: { readonly desk: Desk }) {
  const navigate = useNavigate();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const [fields, setFields] = useState(EMPTY);
  const set = (changed: Partial<typeof EMPTY>) => setFields((before) => ({ ...before, ...changed }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { handle, role, endsOn, reasons } = fields;
    const organisationId = standing.representative ? null : (standing.signsFor[0] ?? null);
    const input = {
      forumId: forum.id,
      organisationId,
      handle,
      role: role as ForumRole,
      endsOn: endsOn || null,
      reasons,
    };
    const done = await act.send(appointOfficerMutation, { input });
    if (done?.__typename === 'ForumMotionStep') await navigate(`/app/forum-office/motions/${done.motionId}`);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <AppointFields fields={fields} set={set} faultOf={faultOf} />
      <Notice>
        <Trans>Proposing is not signing: on the next page you can sign for your organisation.</Trans>
      </Notice>
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy} isDisabled={!fields.role || !fields.handle}>
          <Trans>Propose</Trans>
        </Button>
      </div>
    </form>
  );
}

interface AppointFieldsProps {
  readonly fields: typeof EMPTY;
  readonly set: (changed: Partial<typeof EMPTY>) => void;
  readonly faultOf: (path: string) => string | undefined;
}

function AppointFields(props: AppointFieldsProps) {
  const { t } = useLingui();
  const words = useOfficeWords();
  const { fields, set } = props;
  return (
    <>
      <RadioGroup
        label={t`Office`}
        value={fields.role || null}
        onChange={(role) => set({ role })}
        options={FORUM_OFFICES.map((value) => ({ value, label: words.name(value), hint: words.duty(value) }))}
      />
      <PersonFields {...props} />
    </>
  );
}

function PersonFields({ fields, set, faultOf }: AppointFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Handle of the person`}
        hint={t`Ask them for it. Those who decide see the handle; the public sees only the office.`}
        autoComplete="off"
        value={fields.handle}
        onChange={(handle) => set({ handle })}
        error={faultOf('handle')}
      />
      <DateField
        label={t`Last day`}
        isOptional
        hint={t`Left empty, it lasts until further notice.`}
        value={fields.endsOn}
        onChange={(endsOn) => set({ endsOn })}
        error={faultOf('endsOn')}
      />
      <TextArea
        label={t`Why this person`}
        rows={3}
        value={fields.reasons}
        onChange={(reasons) => set({ reasons })}
        error={faultOf('reasons')}
      />
    </>
  );
}
