import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Link, Section } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { WaitingItem } from '../types.ts';
import { DateWords } from './date-words.tsx';
import { DayMark } from './day-mark.tsx';
import { DUE_GROUPS, dueGroupOf, type DueGroup } from './due.ts';
import { errandOf } from './errands.ts';

/** In one group that many are in sight; the others are one tap away. */
const IN_SIGHT = 5;

/** What waits, by when it is due: the margin says when, the line says what. */
export function WaitingList({ items, now }: { readonly items: readonly WaitingItem[]; readonly now: Date }) {
  const names = useGroupNames();
  const groups = DUE_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => dueGroupOf(item, now) === group),
  })).filter((entry) => entry.items.length > 0);
  return (
    <div className="errands">
      {groups.map(({ group, items: inGroup }) => (
        <Section key={group} title={<span className={`errands-${group}`}>{names[group]}</span>}>
          <ErrandList items={inGroup} group={group} now={now} />
        </Section>
      ))}
    </div>
  );
}

function useGroupNames(): Record<DueGroup, string> {
  const { t } = useLingui();
  return {
    overdue: t`Overdue`,
    today: t`Today`,
    week: t`In the next seven days`,
    later: t`Later`,
    undated: t`Without a date`,
  };
}

interface ErrandListProps {
  readonly items: readonly WaitingItem[];
  readonly group: DueGroup;
  readonly now: Date;
}

function ErrandList({ items, group, now }: ErrandListProps) {
  const list = (part: readonly WaitingItem[]) => (
    <ul className={`errand-list errand-list-${group}`}>
      {part.map((item) => (
        <ErrandLine key={`${item.kind} ${item.subjectId}`} item={item} now={now} />
      ))}
    </ul>
  );
  const rest = items.slice(IN_SIGHT);
  return (
    <div>
      {list(items.slice(0, IN_SIGHT))}
      {rest.length > 0 ? (
        <Disclosure summary={<Plural value={rest.length} one="# more" other="# more" />}>{list(rest)}</Disclosure>
      ) : null}
    </div>
  );
}

function ErrandLine({ item, now }: { readonly item: WaitingItem; readonly now: Date }) {
  const { i18n } = useLingui();
  const errand = errandOf(item.kind);
  return (
    <li className="errand">
      <DayMark dueAt={item.dueAt} dueOn={item.dueOn} />
      <Link quiet className="errand-link" href={errand.href(item.subjectId)}>
        <span className="errand-act">{i18n._(errand.act)}</span>
        {item.title ? (
          <>
            <span className="visually-hidden">: </span>
            <bdi className="errand-matter">{item.title}</bdi>
          </>
        ) : null}
      </Link>
      <p className="errand-facts">
        {item.money ? (
          <strong className="errand-distance">
            <Money money={item.money} isShort />
          </strong>
        ) : null}
        {item.dueAt ? (
          <DateWords due={{ dueAt: item.dueAt, dueOn: item.dueOn }} meaning={errand.date ?? 'due'} now={now} />
        ) : null}
        {!item.dueAt && item.since ? (
          <span>
            <Trans>
              waiting since <When iso={item.since} />
            </Trans>
          </span>
        ) : null}
      </p>
    </li>
  );
}
