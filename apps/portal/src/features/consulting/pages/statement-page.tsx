import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { ownWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { commentsQuery, statementQuery } from '../api/statement.ts';
import { CommentForm } from '../components/comment-form.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { TranslateStatement } from '../components/translate-statement.tsx';
import { addressOf } from '../types.ts';
import '../consulting.css';

/** A statement with what members say about it. */
export function StatementPage() {
  const { slug = '', id = '' } = useParams();
  const { t, i18n } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({
    query: statementQuery,
    variables: { id, consultation: slug },
  });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={6} />;
  const { statement, consultation } = data ?? {};
  if (!statement || !consultation) return <NotYours />;
  const shown = ownWords(statement.texts, i18n.locale, statement.language);
  return (
    <>
      <PageTitle title={t`A statement`} />
      <PageHeader
        crumbs={[
          { href: '/app/forum/consultations', label: t`Consultations` },
          { href: addressOf(slug), label: ownWords(consultation.title, i18n.locale).text },
        ]}
        title={shown.text}
        titleLang={shown.language}
      />
      <Comments statementId={id} consultation={consultation} />
      {consultation.mayManage ? (
        <TranslateStatement
          statement={statement}
          languages={consultation.languages}
          onTranslated={() => refresh({ requestPolicy: 'network-only' })}
        />
      ) : null}
    </>
  );
}

function Comments({
  statementId,
  consultation,
}: Pick<Parameters<typeof CommentForm>[0], 'statementId' | 'consultation'>) {
  const { t } = useLingui();
  const list = useConnection(commentsQuery, { statementId }, (data) => data.statementComments);
  const isOpen = consultation.state === 'open';
  return (
    <Section title={t`Comments`} lead={t`In a few words and without names. Moderators may hide what endangers people.`}>
      <div className="stack">
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={4} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? (
          <EmptyState title={t`Nobody has commented yet`}>
            {isOpen ? <Trans>Say why you agree or not: it helps those who will write the position.</Trans> : null}
          </EmptyState>
        ) : null}
        <ul className="comments">
          {list.nodes.map(({ id, language, text, writtenOn }) => (
            <li key={id}>
              <p lang={language} dir="auto">
                {text}
              </p>
              <p className="hint">
                <When iso={writtenOn} />
              </p>
            </li>
          ))}
        </ul>
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
        {isOpen ? <CommentForm statementId={statementId} consultation={consultation} onWritten={list.refresh} /> : null}
      </div>
    </Section>
  );
}
