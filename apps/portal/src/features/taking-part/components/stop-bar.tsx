import { Trans } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { stopTakingPartMutation } from '../api/stop-taking-part.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import type { Said } from './answered.tsx';

interface StopBarProps {
  readonly session: SessionSeen;
  readonly onStopped: (said: Said) => void;
}

/** The way out: always in sight while a session goes on, one press and one confirmation, no question why. */
export function StopBar({ session, onStopped }: StopBarProps) {
  const act = useAct();
  const [step, setStep] = useState<'offer' | 'sure'>('offer');
  const isRunning = session.state === 'running';
  const stop = async () => {
    if (await act.send(stopTakingPartMutation, { sessionId: session.id }))
      onStopped(isRunning ? 'stopped' : 'does-not-come');
  };
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
      {isRunning && step === 'sure' ? (
        <p className="hint">
          <Trans>Without a connection you can simply go: whoever stops in the middle took part.</Trans>
        </p>
      ) : null}
      <ActProblem act={act} />
    </div>
  );
}
