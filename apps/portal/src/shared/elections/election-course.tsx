import { Trans, useLingui } from '@lingui/react/macro';
import { Timeline } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../format/use-format.tsx';
import { courseOf, type ElectionDates, type Stage, type StageName } from './course.ts';

interface ElectionCourseProps {
  readonly election: ElectionDates;
  readonly now: Date;
  /** What is to be said under a stage on this page. */
  readonly details?: Partial<Record<StageName, ReactNode>>;
}

/** The calendar of an election as a line: what has been, where it stands, what follows. */
export function ElectionCourse({ election, now, details = {} }: ElectionCourseProps) {
  const { t } = useLingui();
  const titles: Readonly<Record<StageName, string>> = {
    nominations: t`Nominations`,
    questions: t`Candidates and questions`,
    voting: t`Secret vote`,
    count: t`Count`,
    challenge: t`Time to challenge the result`,
    seats: t`Seats taken`,
  };
  const steps = courseOf(election, now).map((stage) => ({
    id: stage.name,
    title: titles[stage.name],
    when: <StageDates stage={stage} />,
    detail: details[stage.name],
    state: stage.state,
  }));
  return <Timeline steps={steps} />;
}

function StageDates({ stage: { from, to } }: { readonly stage: Stage }) {
  if (from && to) {
    return (
      <Trans>
        <When iso={from} kind="dateTime" /> to <When iso={to} kind="dateTime" />
      </Trans>
    );
  }
  if (to) {
    return (
      <Trans>
        until <When iso={to} kind="dateTime" />
      </Trans>
    );
  }
  return from ? (
    <Trans>
      from <When iso={from} kind="dateTime" />
    </Trans>
  ) : null;
}
