import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { type Due, lastMoment } from './due.ts';
import type { DateMeaning } from './errands.ts';

interface DateWordsProps {
  readonly due: Due & { readonly dueAt: string };
  readonly meaning: DateMeaning;
  readonly now: Date;
}

/** How far a deadline is from now, and which it is. */
export function DateWords({ due, meaning, now }: DateWordsProps) {
  const format = useFormat();
  const moment = lastMoment(due);
  const isPast = new Date(due.dueAt) <= now;
  // A promised day ends when it has ended everywhere: half a day later than where most readers are.
  const isEnding = !isPast && moment.length === 10 && moment < now.toISOString().slice(0, 10);
  const parts = { meaning, when: <When iso={moment} /> };
  return (
    <>
      <strong className={isPast ? 'errand-late' : 'errand-distance'}>
        {isEnding ? <Trans>until the day has ended everywhere</Trans> : format.daysFrom(moment, now)}
      </strong>
      <span>{isPast ? <Past {...parts} /> : <Ahead {...parts} />}</span>
    </>
  );
}

interface DateParts {
  readonly meaning: DateMeaning;
  readonly when: ReactNode;
}

function Past({ meaning, when }: DateParts) {
  if (meaning === 'closes') return <Trans>closed {when}</Trans>;
  return meaning === 'ends' ? <Trans>ran out {when}</Trans> : <Trans>was due {when}</Trans>;
}

function Ahead({ meaning, when }: DateParts) {
  if (meaning === 'closes') return <Trans>closes {when}</Trans>;
  return meaning === 'ends' ? <Trans>runs out {when}</Trans> : <Trans>due {when}</Trans>;
}
