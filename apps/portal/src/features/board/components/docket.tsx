import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import type { ItemLine } from '../types.ts';
import { useChoiceWords } from './choice-words.ts';
import { ItemState } from './item-state.tsx';
import { useKindWords } from './kind-words.ts';

/** Items in order, each with its date and where it stands. */
export function Docket({ items, now }: { readonly items: readonly ItemLine[]; readonly now: Date }) {
  return (
    <ul className="docket">
      {items.map((item) => (
        <DocketEntry key={item.id} item={item} now={now} />
      ))}
    </ul>
  );
}

function DocketEntry({ item, now }: { readonly item: ItemLine; readonly now: Date }) {
  const { t } = useLingui();
  const kind = useKindWords()(item.kind).name;
  const choices = useChoiceWords();
  return (
    <li className="docket-entry">
      <Link quiet className="docket-title" href={`/app/board/decisions/${item.id}`}>
        <bdi>{item.title}</bdi>
      </Link>
      <ItemState item={item} />
      <div className="docket-facts">
        <span>{kind}</span>
        {item.money ? <Money money={item.money} isShort /> : null}
        <DocketDate item={item} now={now} />
        {item.state === 'open' ? <span>{t`${item.quorum.present} of ${item.quorum.needed} votes needed`}</span> : null}
        {item.ownVote && item.state === 'open' ? <span>{t`You voted: ${choices[item.ownVote.choice]}`}</span> : null}
        {item.presides && item.state === 'open' ? (
          <strong>
            <Trans>You preside</Trans>
          </strong>
        ) : null}
      </div>
    </li>
  );
}

function DocketDate({ item, now }: { readonly item: ItemLine; readonly now: Date }) {
  const format = useFormat();
  if (item.resolution) {
    return (
      <>
        {item.resolution.reference ? <bdi className="numeral">{item.resolution.reference}</bdi> : null}
        <When iso={item.resolution.decidedAt} />
      </>
    );
  }
  if (item.state !== 'open') return null;
  const isOver = new Date(item.closesAt) <= now;
  return (
    <span>
      {isOver ? (
        <Trans>
          closed to votes since <When iso={item.closesAt} />
        </Trans>
      ) : (
        <Trans>
          closes <When iso={item.closesAt} />, {format.daysFrom(item.closesAt, now)}
        </Trans>
      )}
    </span>
  );
}
