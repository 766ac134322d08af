import { ErrorSummary } from '@baraza/ui';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { CallDraft } from '../call-draft.ts';
import { callFaults, type CallStep } from '../call-faults.ts';
import { dayAfter } from '../days.ts';
import type { OwnFund } from '../types.ts';
import { AboutStep } from './about-step.tsx';
import { BuilderFrame } from './builder-frame.tsx';
import { useCallProblems } from './call-fault-words.ts';
import { CheckStep } from './check-step.tsx';
import { CriteriaStep } from './criteria-step.tsx';
import { FormStep } from './form-step.tsx';
import { MoneyStep } from './money-step.tsx';
import { useLocalDraft } from './use-local-draft.ts';

/** What every part of the builder works on. */
export interface StepProps {
  readonly fund: OwnFund;
  readonly draft: CallDraft;
  /** Sentences by the `id` of the control that they are about; empty until the maker asked for a check. */
  readonly errors: ReadonlyMap<string, string>;
  readonly change: (act: (before: CallDraft) => CallDraft) => void;
}

export interface CallBuilderProps {
  readonly fund: OwnFund;
  readonly step: CallStep;
  readonly initial: CallDraft;
}

/** A call in the making, kept on this device until it is put before the board. */
export function CallBuilder({ fund, step, initial }: CallBuilderProps) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const draft = useLocalDraft<CallDraft>(`call.${fund.id}`, initial);
  const faults = useMemo(() => callFaults(draft.value, dayAfter(new Date(), 0)), [draft.value]);
  const problems = useCallProblems()(search.has('check') ? faults.filter((fault) => fault.step === step) : []);
  const errors = new Map(problems.map(({ fieldId, message }) => [fieldId, message]));
  const props: StepProps = { fund, draft: draft.value, errors, change: draft.setValue };
  const leave = async () => {
    draft.discard();
    await navigate('/app/grants/calls');
  };
  return (
    <BuilderFrame step={step} title={draft.value.title} faults={faults} status={draft.status}>
      <ErrorSummary problems={problems} />
      {step === 'about' ? <AboutStep {...props} /> : null}
      {step === 'form' ? <FormStep {...props} /> : null}
      {step === 'criteria' ? <CriteriaStep {...props} /> : null}
      {step === 'money' ? <MoneyStep {...props} /> : null}
      {step === 'check' ? <CheckStep {...props} faults={faults} onProposed={() => void leave()} /> : null}
    </BuilderFrame>
  );
}
