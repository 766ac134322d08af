import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, PageHeader, SaveState } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import type { ApplicationDraft } from '../answers/use-application-draft.ts';
import { stepState, type FormStep } from '../answers/form-steps.ts';
import type { OwnApplication } from '../types.ts';
import { StepList } from './step-list.tsx';
import { Writers } from './writers.tsx';

export interface WritingFrameProps {
  readonly application: OwnApplication;
  readonly draft: ApplicationDraft;
  readonly steps: readonly FormStep[];
  /** Id of the step in sight, or `review`. */
  readonly current: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The desk around the form: where one is, how far each part is, who else writes, and always whether it is saved. */
export function WritingFrame(props: WritingFrameProps) {
  const { application, draft, steps, current, children } = props;
  const list = (
    <StepList
      applicationId={application.id}
      steps={steps}
      answers={draft.answers}
      faults={draft.server.faults}
      current={current}
    />
  );
  const writers = <Writers call={application.call} writers={draft.server.writers} />;
  return (
    <div className="writing">
      <WritingHeader {...props} />
      <SaveBar {...props} />
      <div className="writing-desk">
        <aside className="writing-margin">
          <div className="writing-wide">{list}</div>
          <div className="writing-narrow">
            <Disclosure summary={<StepsDone {...props} />}>{list}</Disclosure>
          </div>
          <div className="writing-wide">{writers}</div>
        </aside>
        <div className="writing-sheet">{children}</div>
      </div>
      <div className="writing-narrow">{writers}</div>
    </div>
  );
}

function WritingHeader({ application, title }: WritingFrameProps) {
  const { t } = useLingui();
  const { call } = application;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        crumbs={[
          { href: '/app/organisation', label: t`Start` },
          { href: '/app/organisation/applications', label: t`Applications` },
          { href: `/app/organisation/applications/${application.id}`, label: t`Application ${application.number}` },
        ]}
        kind={<bdi lang={call.locale}>{call.title}</bdi>}
        title={title}
      />
    </>
  );
}

function StepsDone({ steps, draft }: Pick<WritingFrameProps, 'steps' | 'draft'>) {
  const done = steps.filter((step) => stepState(step, draft.answers, draft.server.faults) === 'done').length;
  const all = steps.length;
  return (
    <span>
      <Trans>All parts</Trans>{' '}
      <span className="hint">
        <Trans>
          ({done} of {all} done)
        </Trans>
      </span>
    </span>
  );
}

/** Stays at the edge of the screen while the page moves. */
function SaveBar({ application, draft, steps, current }: WritingFrameProps) {
  const index = steps.findIndex((step) => step.id === current);
  const number = index + 1;
  const all = steps.length;
  return (
    <div className="save-bar">
      <p className="save-bar-place">
        {index >= 0 ? (
          <strong>
            <Trans>
              Part {number} of {all}
            </Trans>
          </strong>
        ) : (
          <strong>
            <Trans>Check and send</Trans>
          </strong>
        )}
        <span className="save-bar-date">
          <Trans>
            closes <When iso={application.call.closesAt} kind="dateShort" />
          </Trans>
        </span>
      </p>
      <SaveState status={draft.status.type === 'idle' ? { type: 'saved' } : draft.status} />
    </div>
  );
}
