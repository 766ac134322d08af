import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section, ShowMore, Skeleton } from '@baraza/ui';
import type { ConsultationTextsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { consultationTextsQuery } from '../api/consultation-texts.ts';
import { useKindWords } from './use-kind-words.ts';

type ConsultationText = ConsultationTextsQuery['consultationTexts']['edges'][number]['node'];

/** What members say in consultations, without anybody's name: moderators judge words. */
export function ConsultationTexts({ forumId }: { readonly forumId: string }) {
  const { t } = useLingui();
  const list = useConnection(consultationTextsQuery, { forumId }, (data) => data.consultationTexts);
  return (
    <Section title={t`In consultations`} lead={t`Only members see these, and nobody sees who wrote them.`}>
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={8} /> : null}
      {!list.isLoading && !list.error && list.nodes.length === 0 ? (
        <p>
          <Trans>No consultation has been held yet.</Trans>
        </p>
      ) : null}
      <ul className="forum-lines">
        {list.nodes.map((text) => (
          <li key={text.contentId}>
            <Entry entry={text} />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function Entry({ entry }: { readonly entry: ConsultationText }) {
  const kind = useKindWords();
  const headingId = `text-${entry.contentId}`;
  return (
    <article aria-labelledby={headingId}>
      <h3 id={headingId}>{kind(entry.kind)}</h3>
      <p className="forum-facts">
        <When iso={entry.writtenOn} />
        <OwnWords words={entry.consultationTitle} />
      </p>
      <blockquote className="forum-text">
        <bdi>{entry.text}</bdi>
      </blockquote>
      <p>
        <Link href={`/app/forum-office/hide/${entry.kind}/${entry.contentId}`} aria-describedby={headingId}>
          <Trans>Hide this text</Trans>
        </Link>
      </p>
    </article>
  );
}
