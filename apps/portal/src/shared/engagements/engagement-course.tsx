import { Trans } from '@lingui/react/macro';
import { Notice, Timeline, type TimelineStep } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../format/use-format.tsx';
import type { EngagementFacts } from './types.ts';

const ORDER = ['draft', 'briefing', 'ground_rules', 'running', 'review', 'ended'] as const;

/** From the briefing to the end, with the days on which it happened; and who has left. */
export function EngagementCourse({
  engagement,
  agreedOn = null,
}: {
  readonly engagement: EngagementFacts;
  /** The day of the last signature under the ground rules with which it began, where it is known. */
  readonly agreedOn?: string | null;
}) {
  const { state, announcedOn, startedOn, reviewOn, endedOn, endedReason, companies } = engagement;
  const reached = ORDER.indexOf(state === 'withdrawn' ? 'ended' : state);
  const step = (id: (typeof ORDER)[number], title: ReactNode, when: string | null | undefined): TimelineStep => {
    const at = ORDER.indexOf(id);
    const place = at < reached ? 'done' : at === reached ? 'now' : 'ahead';
    return { id, title, state: place, ...(when && { when: <When iso={when} kind="dateShort" /> }) };
  };
  const isOver = endedOn !== null && endedOn !== undefined;
  return (
    <>
      <Timeline
        steps={[
          step('briefing', <Trans>The company tells what it plans</Trans>, announcedOn),
          step('ground_rules', <Trans>Both sides agree on ground rules</Trans>, agreedOn),
          step('running', <Trans>People are heard</Trans>, startedOn),
          step('review', <Trans>Both sides look back</Trans>, reviewOn),
          ...(isOver
            ? [{ ...step('ended', <Trans>Ended by the forum</Trans>, endedOn), detail: <bdi>{endedReason}</bdi> }]
            : []),
        ]}
      />
      <WhoLeft companies={companies} />
    </>
  );
}

function WhoLeft({ companies }: Pick<EngagementFacts, 'companies'>) {
  return companies
    .filter(({ leftOn }) => leftOn)
    .map(({ addressee, leftOn, leftReason }) => (
      <Notice key={addressee.id} title={<bdi>{addressee.name}</bdi>}>
        <p>
          <Trans>
            The company left on <When iso={leftOn ?? ''} />. What was said stays, and the forum goes on.
          </Trans>
        </p>
        <p>
          <bdi>{leftReason}</bdi>
        </p>
      </Notice>
    ));
}
