import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Happening } from '../types.ts';
import { happeningOf } from './happenings.ts';

/** What happened, latest first: a date and plain words, never content. */
export function HappeningList({ items }: { readonly items: readonly Happening[] }) {
  return (
    <ol className="happenings">
      {items.map((item) => (
        <HappeningLine key={item.id} item={item} />
      ))}
    </ol>
  );
}

function HappeningLine({ item }: { readonly item: Happening }) {
  const { i18n } = useLingui();
  const { words, href } = happeningOf(item.kind);
  const isNew = !item.readAt;
  return (
    <li className={isNew ? 'happening happening-new' : 'happening'}>
      <span className="happening-when">
        <When iso={item.createdAt} kind="dateShort" />
      </span>
      <span className="happening-words">
        {href ? (
          <Link quiet href={href(item.subjectId)}>
            {i18n._(words)}
          </Link>
        ) : (
          i18n._(words)
        )}
        {isNew ? (
          <span className="happening-mark">
            <Trans>new</Trans>
          </span>
        ) : null}
      </span>
    </li>
  );
}
