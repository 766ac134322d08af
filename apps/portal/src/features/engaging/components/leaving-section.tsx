import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { endEngagementMutation } from '../api/end-engagement.ts';
import { leaveEngagementMutation } from '../api/leave-engagement.ts';
import type { InRoom } from './room.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

/** A company may leave, without penalty; only the forum ends. */
export function LeavingSection({ room, again }: InRoom) {
  const { signsForCompany, isRepresentative } = room.mine;
  if (room.endedOn) return null;
  if (signsForCompany) {
    return (
      <Disclosure
        summary={room.state === 'draft' ? <Trans>Withdraw this draft</Trans> : <Trans>Leave this engagement</Trans>}
      >
        <p>
          <Trans>
            Leaving is no penalty and no end: what was said stays, the forum goes on, and the public page says when you
            left and why.
          </Trans>
        </p>
        <ReasonForm act="leave" engagementId={room.id} again={again} />
      </Disclosure>
    );
  }
  if (!isRepresentative) return null;
  return (
    <Disclosure summary={<Trans>End this engagement</Trans>}>
      <p>
        <Trans>What was said and asked stays open to answers.</Trans>
      </p>
      <ReasonForm act="end" engagementId={room.id} again={again} />
    </Disclosure>
  );
}

interface ReasonFormProps {
  readonly act: 'leave' | 'end';
  readonly engagementId: string;
  readonly again: () => void;
}

function ReasonForm({ act: kind, engagementId, again }: ReasonFormProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const act = useAct();
  const fault = useFault(act);
  const send = async () => {
    const mutation = kind === 'leave' ? leaveEngagementMutation : endEngagementMutation;
    if (await act.send(mutation, { engagementId, reason })) again();
  };
  return (
    <div className="stack">
      <TextArea label={t`Reason, shown in public`} value={reason} onChange={setReason} rows={3} {...fault('reason')} />
      <div className="form-actions">
        <Button isPending={act.isBusy} isDisabled={reason.trim().length < 10} onPress={() => void send()}>
          {kind === 'leave' ? <Trans>Leave</Trans> : <Trans>End it</Trans>}
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}
