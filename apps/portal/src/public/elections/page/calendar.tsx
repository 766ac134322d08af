import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Timeline, type TimelineStep } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { PublicElection } from './election-types.ts';

const ORDER = ['ANNOUNCED', 'NOMINATING', 'NOMINATED', 'PREPARED', 'OPEN', 'CLOSED', 'COUNTED', 'FINAL'] as const;
type Step = (typeof ORDER)[number];

function span(from: string, to: string): ReactNode {
  return (
    <Trans>
      <When iso={from} kind="dateTime" /> to <When iso={to} kind="dateTime" />
    </Trans>
  );
}

interface CalendarEntry {
  readonly id: Step;
  readonly title: ReactNode;
  readonly when?: ReactNode;
  readonly detail?: ReactNode;
}

function entriesOf(election: PublicElection): readonly CalendarEntry[] {
  const { nominationsOpenAt, nominationsCloseAt, opensAt, closesAt, challengeEndsAt } = election;
  const nominations: readonly CalendarEntry[] =
    nominationsOpenAt && nominationsCloseAt
      ? [
          {
            id: 'NOMINATING',
            title: <Trans>Nominations</Trans>,
            when: span(nominationsOpenAt, nominationsCloseAt),
            detail: <Trans>Candidates accept, others second them, and everybody may ask them questions.</Trans>,
          },
          { id: 'NOMINATED', title: <Trans>Order on the ballot drawn by lot</Trans> },
        ]
      : [];
  return [
    { id: 'ANNOUNCED', title: <Trans>Announced</Trans> },
    ...nominations,
    {
      id: 'PREPARED',
      title: <Trans>Rules and roll fixed</Trans>,
      detail: <Trans>From here on nobody can change who may vote, who stands, and how it is counted.</Trans>,
    },
    { id: 'OPEN', title: <Trans>Vote</Trans>, when: span(opensAt, closesAt) },
    {
      id: 'CLOSED',
      title: <Trans>Count</Trans>,
      detail: <Trans>Key holders bring their parts of the key together; scrutineers open and count.</Trans>,
    },
    {
      id: 'COUNTED',
      title: <Trans>Result can be challenged</Trans>,
      when: challengeEndsAt ? (
        <Trans>
          until <When iso={challengeEndsAt} kind="dateTime" />
        </Trans>
      ) : undefined,
    },
    { id: 'FINAL', title: <Trans>Final: seats taken, certificate in the public log</Trans> },
  ];
}

/** The line of dates, with where the election stands by its own state rather than by anybody's clock. */
export function Calendar({ election }: { readonly election: PublicElection }) {
  const at = ORDER.indexOf(election.state as Step);
  const steps = entriesOf(election).map(({ id, title, when, detail }): TimelineStep => {
    const place = ORDER.indexOf(id);
    const isOver = place < at || (place === at && election.state === 'FINAL');
    const state = isOver ? 'done' : place === at ? 'now' : 'ahead';
    return { id, title, state, ...(when ? { when } : {}), ...(detail ? { detail } : {}) };
  });
  return <Timeline steps={steps} />;
}
