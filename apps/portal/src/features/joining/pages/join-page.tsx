import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { joiningPlanQuery } from '../api/joining-plan.ts';
import { AboutStep } from '../components/about-step.tsx';
import { CodesStep } from '../components/codes-step.tsx';
import { KeyStep } from '../components/key-step.tsx';
import { NameStep } from '../components/name-step.tsx';
import { OfficerStep } from '../components/officer-step.tsx';
import { PlaceStep } from '../components/place-step.tsx';
import { StepPlace, type Step } from '../components/step-place.tsx';
import { VouchingStep } from '../components/vouching-step.tsx';
import type { JoiningState } from '../joining-state.ts';
import type { JoiningPlan } from '../types.ts';
import { useJoining, type Joining } from '../use-joining.ts';
import '../joining.css';

/** Becoming a member, step by step. What was done is on this device and survives closing the browser. */
export function JoinPage() {
  const { forum = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: joiningPlanQuery, variables: { forum } });
  const joining = useJoining(forum, 'join');
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching || (!joining.state && !joining.isUnkept)) return <Skeleton hasHeading lines={8} />;
  const plan = data?.joining;
  return (
    <>
      <PageTitle title={t`Join a forum`} />
      <PageHeader
        title={plan ? <bdi>{plan.forum.name}</bdi> : t`Join a forum`}
        kind={plan ? t`Join a forum` : undefined}
      />
      {joining.isUnkept ? <UnkeptNotice /> : null}
      {plan?.forum.state === 'active' && joining.state ? (
        <Steps plan={plan} joining={joining} state={joining.state} />
      ) : null}
      {plan?.forum.state === 'active' ? null : <NotOpen />}
    </>
  );
}

function NotOpen() {
  return (
    <Notice>
      <p>
        <Trans>Nobody can join here at the moment. The forum may still be founded, or it may have ended.</Trans>
      </p>
    </Notice>
  );
}

export function UnkeptNotice() {
  return (
    <Notice kind="problem" isLive>
      <p>
        <Trans>
          This browser keeps nothing on the device, perhaps because the window is private. Your key would be lost when
          you close it. Please use an ordinary window, then come back.
        </Trans>
      </p>
    </Notice>
  );
}

/** Where somebody was when they closed the browser. */
function firstStep(state: JoiningState): Step {
  if (!state.constituency) return 'about';
  if (!state.pseudonym) return 'name';
  return state.hasCheckedCode ? 'proof' : 'key';
}

interface StepsProps {
  readonly plan: JoiningPlan;
  readonly joining: Joining;
  readonly state: JoiningState;
}

function Steps({ plan, joining, state }: StepsProps) {
  const [step, setStep] = useState<Step>(() => firstStep(state));
  const goOn = (next: Step) => {
    setStep(next);
    window.scrollTo(0, 0);
  };
  const next = async (changes: Partial<JoiningState>, then: Step) => {
    if (await joining.change(changes)) goOn(then);
  };
  return (
    <>
      <StepPlace step={step} onGo={goOn} furthest={firstStep(state)} />
      {step === 'about' ? <AboutStep onDone={() => goOn('place')} /> : null}
      {step === 'place' ? <PlaceStep plan={plan} state={state} onDone={(changes) => next(changes, 'name')} /> : null}
      {step === 'name' ? <NameStep state={state} onDone={(changes) => next(changes, 'key')} /> : null}
      {step === 'key' ? <KeyStep state={state} onDone={(changes) => next(changes, 'proof')} /> : null}
      {step === 'proof' ? (
        <ProofStep plan={plan} joining={joining} state={state} onRename={() => goOn('name')} />
      ) : null}
    </>
  );
}

function ProofStep(props: StepsProps & { readonly onRename: () => void }) {
  if (props.state.way === 'vouching') return <VouchingStep {...props} />;
  if (props.state.way === 'officer') return <OfficerStep {...props} />;
  return <CodesStep {...props} />;
}
