import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { withdrawCandidacyMutation } from '../api/withdraw-candidacy.ts';
import type { Candidate } from '../types.ts';
import { MemberProblem } from './member-problem.tsx';

interface WithdrawFormProps {
  readonly candidacy: Candidate;
  readonly onDone: () => void;
}

/** The way out, as long as the ballot is not fixed. */
export function WithdrawForm({ candidacy, onDone }: WithdrawFormProps) {
  const { t } = useLingui();
  const act = useAct();
  if (candidacy.state === 'WITHDRAWN' || candidacy.state === 'LAPSED') return null;
  const withdraw = async () => {
    if (await act.send(withdrawCandidacyMutation, { candidateId: candidacy.id })) onDone();
  };
  return (
    <Disclosure summary={t`Withdraw`}>
      <div className="stack">
        <p>
          <Trans>
            You can withdraw without a reason until the manifest is published. After that your name stands on the
            ballot.
          </Trans>
        </p>
        <div className="form-actions">
          <Button kind="danger" isPending={act.isBusy} onPress={() => void withdraw()}>
            <Trans>Withdraw my candidacy</Trans>
          </Button>
        </div>
        <MemberProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}
