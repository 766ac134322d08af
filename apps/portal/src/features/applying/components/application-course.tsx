import { Trans, useLingui } from '@lingui/react/macro';
import { Timeline, type TimelineStep } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { OwnApplication } from '../types.ts';

type StepStates = readonly [TimelineStep['state'], TimelineStep['state'], TimelineStep['state'], TimelineStep['state']];

/** How far each state is along sent, eligible, reviewed, decided. */
const COURSE: Readonly<Record<string, StepStates>> = {
  submitted: ['done', 'now', 'ahead', 'ahead'],
  eligible: ['done', 'done', 'now', 'ahead'],
  proposed: ['done', 'done', 'done', 'now'],
  awarded: ['done', 'done', 'done', 'done'],
  declined: ['done', 'done', 'done', 'done'],
};

/** What has happened to an application that was sent, and what follows with its date. */
export function ApplicationCourse({ application }: { readonly application: OwnApplication }) {
  const { t } = useLingui();
  const course = COURSE[application.state];
  if (!course) return null;
  const { submittedAt, eligibility, call, updatedAt } = application;
  const isDecided = application.state === 'awarded' || application.state === 'declined';
  const steps: TimelineStep[] = [
    {
      id: 'sent',
      state: course[0],
      title: t`Sent`,
      when: submittedAt ? <When iso={submittedAt} kind="dateTime" /> : null,
    },
    {
      id: 'eligibility',
      state: course[1],
      title: t`The grants officer checks whether it is eligible`,
      when: eligibility ? <When iso={eligibility.decidedAt} /> : null,
    },
    {
      id: 'review',
      state: course[2],
      title: t`Reviewers score it without knowing who you are`,
    },
    {
      id: 'decision',
      state: course[3],
      title: t`The board decides and gives its reasons`,
      when: isDecided ? (
        <When iso={updatedAt} />
      ) : (
        <Trans>
          by <When iso={call.decisionBy} />
        </Trans>
      ),
    },
  ];
  return <Timeline steps={steps} />;
}
