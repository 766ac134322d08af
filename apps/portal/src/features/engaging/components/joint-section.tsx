import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { JointSheet } from '../../../shared/engagements/joint-sheet.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { acceptAntitrustNoticeMutation } from '../api/accept-antitrust-notice.ts';
import { addJointMinutesMutation } from '../api/add-joint-minutes.ts';
import { writeJointTermsMutation } from '../api/write-joint-terms.ts';
import type { InRoom } from './room.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

/** What companies that meet together owe: a notice, an agenda, minutes. Nothing where there is one company. */
export function JointSection({ room, again }: InRoom) {
  if (room.companies.length < 2 || !room.joint) return null;
  return (
    <>
      <JointSheet joint={room.joint} companies={room.companies} />
      <div className="rules-acts">
        {room.mine.isLead ? <TermsForm room={room} again={again} /> : null}
        {room.mine.isLead ? <MinutesForm room={room} again={again} /> : null}
        {room.mine.isCompany && room.joint.antitrustNotice ? <Accept room={room} again={again} /> : null}
      </div>
    </>
  );
}

type FormProps = Pick<InRoom, 'room' | 'again'>;

function TermsForm({ room, again }: FormProps) {
  const { t } = useLingui();
  const [value, setValue] = useState({
    antitrustNotice: room.joint?.antitrustNotice ?? '',
    agenda: room.joint?.agenda ?? '',
  });
  const act = useAct();
  const fault = useFault(act);
  const write = async () => {
    if (await act.send(writeJointTermsMutation, { engagementId: room.id, ...value })) again();
  };
  return (
    <Disclosure summary={<Trans>Write the antitrust notice and the agenda</Trans>}>
      <div className="stack">
        <TextArea
          label={t`Antitrust notice`}
          hint={t`What companies that compete do not talk about here.`}
          value={value.antitrustNotice}
          onChange={(antitrustNotice) => setValue({ ...value, antitrustNotice })}
          {...fault('antitrustNotice')}
        />
        <TextArea
          label={t`Agenda`}
          value={value.agenda}
          onChange={(agenda) => setValue({ ...value, agenda })}
          {...fault('agenda')}
        />
        <div className="form-actions">
          <Button kind="primary" isPending={act.isBusy} onPress={() => void write()}>
            <Trans>Publish both</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}

function MinutesForm({ room, again }: FormProps) {
  const { t } = useLingui();
  const [value, setValue] = useState({ heldOn: '', text: '' });
  const act = useAct();
  const fault = useFault(act);
  const add = async () => {
    if (!(await act.send(addJointMinutesMutation, { engagementId: room.id, ...value }))) return;
    setValue({ heldOn: '', text: '' });
    again();
  };
  return (
    <Disclosure summary={<Trans>Add minutes</Trans>}>
      <div className="stack">
        <DateField
          label={t`Day of the meeting`}
          value={value.heldOn}
          onChange={(heldOn) => setValue({ ...value, heldOn })}
        />
        <TextArea
          label={t`Minutes`}
          value={value.text}
          onChange={(text) => setValue({ ...value, text })}
          {...fault('text')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={value.heldOn === ''} onPress={() => void add()}>
            <Trans>Publish the minutes</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}

function Accept({ room, again }: FormProps) {
  const act = useAct();
  const own = new Set(useSession().grants.map(({ organisation }) => organisation.name));
  const accept = async () => {
    if (await act.send(acceptAntitrustNoticeMutation, { engagementId: room.id })) again();
  };
  const mine = room.companies.filter(({ addressee, leftOn }) => own.has(addressee.name) && !leftOn);
  if (mine.length > 0 && mine.every(({ antitrustAcceptedOn }) => antitrustAcceptedOn)) return null;
  return (
    <div className="stack">
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void accept()}>
          <Trans>Accept notice and agenda for your company</Trans>
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}
