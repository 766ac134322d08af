import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { stopTakingPartMutation } from '../api/stop-taking-part.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

/** The way out: always in sight while a session goes on, one press and one confirmation, no question why. */
export function StopBar({ session, onStopped }: { readonly session: SessionSeen; readonly onStopped: () => void }) {
  const act = useAct();
  const [step, setStep] = useState<'offer' | 'sure' | 'left'>('offer');
  const isRunning = session.state === 'running';
  const stop = async () => {
    if (!(await act.send(stopTakingPartMutation, { sessionId: session.id }))) return;
    setStep('left');
    onStopped();
  };
  if (step === 'left') return <Left isRunning={isRunning} />;
  return (
    <div className={isRunning ? 'session-stop' : undefined}>
      <div className="form-actions">
        {step === 'offer' ? (
          <Button kind="quiet" onPress={() => setStep('sure')}>
            {isRunning ? <Trans>Stop now</Trans> : <Trans>I cannot come after all</Trans>}
          </Button>
        ) : (
          <>
            <Button isPending={act.isBusy} onPress={() => void stop()}>
              {isRunning ? <Trans>Yes, I stop (it stays paid)</Trans> : <Trans>Yes, I do not come</Trans>}
            </Button>
            <Button kind="quiet" onPress={() => setStep('offer')}>
              <Trans>Stay</Trans>
            </Button>
          </>
        )}
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function Left({ isRunning }: { readonly isRunning: boolean }) {
  const { t } = useLingui();
  return (
    <Notice kind="success" isLive>
      <p>
        {isRunning
          ? t`You have stopped. You are paid for the whole session. If you want to talk to somebody, the support contact stays here.`
          : t`You do not come. Nobody is told why, and nothing depends on it.`}
      </p>
    </Notice>
  );
}
