import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Section } from '@baraza/ui';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { RecoveryCodeSheet } from '../../../shared/recovery-codes/recovery-code-sheet.tsx';
import { renewRecoveryCodesMutation } from '../api/renew-recovery-codes.ts';
import type { WaysInProps } from './passkeys-section.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { WayInProblem } from './way-in-problem.tsx';

/** How many printed codes are left, and ten new ones. */
export function CodesSection({ security, onChanged }: WaysInProps) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const change = useAct();
  const renew = async () => {
    const answer = await change.send(renewRecoveryCodesMutation, {});
    if (!answer || !('recoveryCodes' in answer)) return;
    setCodes(answer.recoveryCodes);
    onChanged();
  };
  return (
    <Section title={t`Recovery codes`} lead={t`For the day on which everything else is lost.`}>
      <WayInProblem problem={change.problem} />
      <RequestErrorNotice error={change.error} />
      {codes ? <RecoveryCodeSheet codes={codes} /> : null}
      <p>
        <Plural
          value={security.recoveryCodesLeft}
          _0="No unused code is left."
          one="# unused code is left."
          other="# unused codes are left."
        />
      </p>
      <div className="form-actions">
        <Button isPending={change.isBusy} onPress={() => void renew()}>
          <Trans>Make ten new codes</Trans>
        </Button>
      </div>
      <p className="hint">
        <Trans>The old codes stop working at once.</Trans>
      </p>
    </Section>
  );
}
