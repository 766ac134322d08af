import { Button } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { RatingProblem } from './rating-problem.tsx';

interface SendButtonProps {
  readonly act: Act;
  readonly isReady: boolean;
  /** Pressed before it is whole: the form says beside each field what is missing. */
  readonly onMissing: () => void;
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
}

/** The one act of a form, and what went wrong with it. */
export function SendButton({ act, isReady, onMissing, onSend, children }: SendButtonProps) {
  return (
    <>
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => (isReady ? void onSend() : onMissing())}>
          {children}
        </Button>
      </div>
      <RatingProblem act={act} />
    </>
  );
}
