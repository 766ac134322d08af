import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, ButtonLink, PageHeader, SaveState, type SaveStatus } from '@baraza/ui';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { CALL_STEPS, type CallStep, type FoundCallFault } from '../call-faults.ts';

export const stepHref = (step: CallStep): string => `/app/grants/calls/new/${step}`;

export function useCallStepTitles(): Readonly<Record<CallStep, string>> {
  const { t } = useLingui();
  return {
    about: t`What it is for`,
    form: t`The form`,
    criteria: t`Conditions and criteria`,
    money: t`Money and days`,
    check: t`Check and propose`,
  };
}

export interface BuilderFrameProps {
  readonly step: CallStep;
  readonly title: string;
  readonly faults: readonly FoundCallFault[];
  readonly status: SaveStatus;
  readonly children: ReactNode;
}

/** The desk on which a call is made: its parts, where it is kept, and the way on. */
export function BuilderFrame({ step, title, faults, status, children }: BuilderFrameProps) {
  const { t } = useLingui();
  const titles = useCallStepTitles();
  const index = CALL_STEPS.indexOf(step);
  const next = CALL_STEPS[index + 1];
  const previous = CALL_STEPS[index - 1];
  return (
    <>
      <PageTitle title={titles[step]} />
      <PageHeader
        crumbs={[{ href: '/app/grants/calls', label: t`Calls` }]}
        kind={<bdi>{title || t`A new call`}</bdi>}
        title={titles[step]}
      />
      <div className="builder-bar">
        <BuilderSteps current={step} faults={faults} />
        <SaveState status={status} />
      </div>
      {children}
      <div className="form-actions builder-ways">
        {next ? (
          <ButtonLink href={stepHref(next)}>
            <Trans>Continue</Trans>
          </ButtonLink>
        ) : null}
        {previous ? (
          <ButtonLink kind="quiet" href={stepHref(previous)}>
            <Trans>Back</Trans>
          </ButtonLink>
        ) : null}
      </div>
    </>
  );
}

/** Any part can be opened at any time; what is still missing there is said in a word. */
function BuilderSteps({ current, faults }: { readonly current: CallStep; readonly faults: readonly FoundCallFault[] }) {
  const { t } = useLingui();
  const titles = useCallStepTitles();
  return (
    <nav className="builder-steps" aria-label={t`Parts of the call`}>
      <ol>
        {CALL_STEPS.map((step) => (
          <li key={step}>
            <Anchor className="link" href={stepHref(step)} aria-current={step === current ? 'step' : undefined}>
              {titles[step]}
            </Anchor>{' '}
            {step !== 'check' ? (
              <span className="hint">{faults.some((fault) => fault.step === step) ? t`open` : t`ready`}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
