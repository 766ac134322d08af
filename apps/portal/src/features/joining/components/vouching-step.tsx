import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { applyByVouchingMutation } from '../api/apply-by-vouching.ts';
import { applicantInput } from '../applicant-input.ts';
import type { JoiningState } from '../joining-state.ts';
import type { JoiningPlan } from '../types.ts';
import { useArriveAsMember } from '../use-arrive-as-member.ts';
import type { Joining } from '../use-joining.ts';
import { ApplicationProgress } from './application-progress.tsx';
import { JoinProblem } from './join-problem.tsx';

interface VouchingStepProps {
  readonly plan: JoiningPlan;
  readonly joining: Joining;
  readonly state: JoiningState;
  readonly onRename: () => void;
}

/** Members vouch by a code, and somebody independent talks with the person. */
export function VouchingStep({ plan, joining, state, onRename }: VouchingStepProps) {
  const { t, i18n } = useLingui();
  const act = useAct();
  const arrival = useArriveAsMember(state);
  const required = plan.vouchersRequired;
  const apply = async () => {
    const answer = await act.send(applyByVouchingMutation, { input: applicantInput(state, i18n.locale) });
    if (answer && 'code' in answer) await joining.change({ vouchCode: String(answer.code) });
  };
  if (state.vouchCode) return <ApplicationProgress code={state.vouchCode} arrival={arrival} />;
  return (
    <Section
      title={t`Ask members to vouch for you`}
      lead={t`You get a code. Give it to ${required} members who know you, and to the forum’s interviewer, who talks with you.`}
    >
      <Notice kind="warning">
        <p>
          <Trans>
            On this way people do learn something: members who vouch know that you join, and until you are admitted the
            platform knows who vouched. Your pseudonym is shown to none of them. Afterwards it is forgotten who vouched.
          </Trans>
        </p>
      </Notice>
      <JoinProblem problem={act.problem} onRename={onRename} onSignIn={arrival.arrive} />
      <RequestErrorNotice error={act.error ?? arrival.error} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void apply()}>
          <Trans>Get my code</Trans>
        </Button>
      </div>
    </Section>
  );
}
