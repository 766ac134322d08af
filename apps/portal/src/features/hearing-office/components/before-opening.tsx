import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { ActProblem } from './act-problem.tsx';

interface BeforeOpeningProps {
  readonly act: Act;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** Nobody opens somebody's words by accident: what will be noted is said before. */
export function BeforeOpening({ act, onOpen, children }: BeforeOpeningProps) {
  const { t } = useLingui();
  return (
    <div className="stack">
      <Notice title={<Trans>Before you open it</Trans>}>{children}</Notice>
      <ActProblem act={act} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={onOpen}>
          {t`Open`}
        </Button>
      </div>
    </div>
  );
}
