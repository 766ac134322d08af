import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageHeader } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useFormat, When } from '../../../shared/format/use-format.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { roomOf, type RoomId } from '../rooms.ts';
import type { WaitingItem } from '../types.ts';
import { dueGroupOf, lastMoment } from './due.ts';

interface StartHeaderProps {
  readonly room: RoomId;
  readonly items: readonly WaitingItem[];
  readonly now: Date;
  readonly actions?: ReactNode;
}

/** The finding in large letters: how much waits, and when the first of it is due. */
export function StartHeader({ room, items, now, actions }: StartHeaderProps) {
  const { i18n } = useLingui();
  const { handle, grants } = useSession();
  const { name, roles } = roomOf(room);
  const held = grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.organisation.name);
  return (
    <div className="start-header">
      <PageHeader
        kind={
          <>
            {i18n._(name)}
            {held.length > 0 ? ' · ' : null}
            <bdi>{[...new Set(held)].join(' · ')}</bdi>
          </>
        }
        title={
          <Plural
            value={items.length}
            _0="Nothing waits for you"
            one="# thing waits for you"
            other="# things wait for you"
          />
        }
        lead={
          <>
            <Trans>
              Hello, <bdi>{handle}</bdi>.
            </Trans>{' '}
            <FirstDate items={items} now={now} />
          </>
        }
        actions={actions}
      />
    </div>
  );
}

function FirstDate({ items, now }: { readonly items: readonly WaitingItem[]; readonly now: Date }) {
  const format = useFormat();
  const overdue = items.filter((item) => dueGroupOf(item, now) === 'overdue').length;
  const dated = items.flatMap((item) =>
    item.dueAt && new Date(item.dueAt) > now ? [{ dueAt: item.dueAt, dueOn: item.dueOn }] : [],
  );
  const first = dated.sort((one, other) => one.dueAt.localeCompare(other.dueAt))[0];
  if (items.length === 0) {
    return <Trans>You are free for today. When something needs you, it stands here with its date.</Trans>;
  }
  if (overdue > 0) {
    return (
      <Plural
        value={overdue}
        one="# of it is overdue; please begin there."
        other="# of them are overdue; please begin there."
      />
    );
  }
  if (!first) {
    return (
      <Plural
        value={items.length}
        one="It has no date."
        other="None of it has a date; take it in the order that suits you."
      />
    );
  }
  const moment = lastMoment(first);
  return (
    <Trans>
      The first date is <When iso={moment} />, {format.daysFrom(moment, now)}.
    </Trans>
  );
}
