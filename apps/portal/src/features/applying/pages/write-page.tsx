import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice } from '@baraza/ui';
import { useEffect, useMemo, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { formSteps } from '../answers/form-steps.ts';
import { useApplicationDraft } from '../answers/use-application-draft.ts';
import { ApplicationGate } from '../components/application-gate.tsx';
import { ReviewAnswers } from '../components/review-answers.tsx';
import { StepForm } from '../components/step-form.tsx';
import { useStepTitle } from '../components/step-words.ts';
import { StillToDo } from '../components/still-to-do.tsx';
import { SubmitPanel } from '../components/submit-panel.tsx';
import { WritingFrame } from '../components/writing-frame.tsx';
import type { OwnApplication } from '../types.ts';
import '../applying.css';

/** An application being written: one part of its form at a time, then the check before sending. */
export function WritePage() {
  return (
    <ApplicationGate>
      {(application) =>
        application.state === 'draft' ? (
          <Writing key={application.id} application={application} />
        ) : (
          <Navigate to={`/app/organisation/applications/${application.id}`} replace />
        )
      }
    </ApplicationGate>
  );
}

function Writing({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const { step: stepId = '' } = useParams();
  const { search, hash } = useLocation();
  const titleOf = useStepTitle();
  const draft = useApplicationDraft(application);
  const steps = useMemo(() => formSteps(application.call.form), [application]);
  const step = steps.find((one) => one.id === stepId) ?? steps[0];
  const isReview = stepId === 'review';
  useFocusOnHash(hash);
  if (!step) return null;
  const title = isReview ? t`Check your answers` : titleOf(step);
  const shared = { application, draft, steps };
  return (
    <WritingFrame {...shared} current={isReview ? 'review' : step.id} title={title}>
      {draft.stopped ? <Stopped applicationId={application.id} /> : null}
      {application.call.takesApplications ? null : <ClosedNotice />}
      {isReview ? (
        <Review {...shared} />
      ) : (
        <StepForm key={step.id} {...shared} step={step} isChecking={search.includes('check')} />
      )}
    </WritingFrame>
  );
}

function Review({
  application,
  draft,
  steps,
}: Pick<Parameters<typeof StepForm>[0], 'application' | 'draft' | 'steps'>) {
  const [attempts, setAttempts] = useState(0);
  const conflicts = draft.conflicts.map((path) => ({ path, code: 'conflict', message: '' }));
  const faults = [...conflicts, ...draft.refusals, ...draft.server.faults];
  return (
    <>
      <StillToDo applicationId={application.id} steps={steps} faults={faults} attempts={attempts} />
      <div>
        <ReviewAnswers application={application} steps={steps} answers={draft.answers} isOpen />
        {application.call.takesApplications ? (
          <SubmitPanel application={application} draft={draft} onIncomplete={() => setAttempts(attempts + 1)} />
        ) : null}
      </div>
    </>
  );
}

/** A link to a field brings the keyboard to it, after the frame has brought it to the heading of the new page. */
function useFocusOnHash(hash: string): void {
  useEffect(() => {
    const timer = setTimeout(() => hash && focusField(decodeURIComponent(hash.slice(1))));
    return () => clearTimeout(timer);
  }, [hash]);
}

function focusField(id: string): void {
  const target = document.getElementById(id);
  const control = target?.matches('input, select, textarea')
    ? target
    : target?.querySelector<HTMLElement>('input, select, textarea, button');
  (control ?? target)?.focus();
  (target?.closest('.field') ?? target)?.scrollIntoView({ block: 'center' });
}

function Stopped({ applicationId }: { readonly applicationId: string }) {
  return (
    <Notice kind="warning" isLive title={<Trans>This application was sent or taken back meanwhile</Trans>}>
      <p>
        <Trans>
          What you typed since then is kept on this device, but it is not part of what was sent. Copy it before you
          leave this page if you need it.
        </Trans>
      </p>
      <p>
        <ButtonLink kind="quiet" href={`/app/organisation/applications/${applicationId}`}>
          <Trans>See what was sent</Trans>
        </ButtonLink>
      </p>
    </Notice>
  );
}

function ClosedNotice() {
  return (
    <Notice kind="warning" title={<Trans>This call takes no applications now</Trans>}>
      <p>
        <Trans>What you wrote is kept: you can read, copy and print it, and use it for another call.</Trans>
      </p>
    </Notice>
  );
}
