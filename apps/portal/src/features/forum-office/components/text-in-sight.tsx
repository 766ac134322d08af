import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { TextInSight } from '../types.ts';
import { useKindWords } from './use-kind-words.ts';

/** A text of an election as its readers see it, and the way to hide it. */
export function TextInSightEntry({ text: entry }: { readonly text: TextInSight }) {
  const { i18n } = useLingui();
  const kind = useKindWords();
  const { contentId, text, author, writtenAt, electionSlug, electionTitle } = entry;
  const headingId = `text-${contentId}`;
  return (
    <article aria-labelledby={headingId}>
      <h3 id={headingId}>
        {kind(entry.kind)}
        {author === null || author === undefined ? null : (
          <>
            {': '}
            <bdi>{author}</bdi>
          </>
        )}
      </h3>
      <p className="forum-facts">
        <When iso={writtenAt} />
        <Link href={`/${i18n.locale}/elections/${electionSlug}`}>
          <bdi>{electionTitle}</bdi>
        </Link>
      </p>
      <blockquote className="forum-text">
        <bdi>{text}</bdi>
      </blockquote>
      <p>
        <Link href={`/app/forum-office/hide/${entry.kind}/${contentId}`} aria-describedby={headingId}>
          <Trans>Hide this text</Trans>
        </Link>
      </p>
    </article>
  );
}
