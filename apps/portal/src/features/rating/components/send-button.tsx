import { Button } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { RatingProblem } from './rating-problem.tsx';

interface SendButtonProps {
  readonly act: Act;
  readonly isReady: boolean;
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
}

/** The one act of a form, and what went wrong with it. */
export function SendButton({ act, isReady, onSend, children }: SendButtonProps) {
  return (
    <>
      <div className="form-actions">
        <Button kind="primary" isDisabled={!isReady} isPending={act.isBusy} onPress={() => void onSend()}>
          {children}
        </Button>
      </div>
      <RatingProblem act={act} />
    </>
  );
}
