import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { statementsQuery } from '../api/statements.ts';
import { addressOf, type Consultation, type Statement } from '../types.ts';

/** All that members are asked, in pages; each opens its comments. */
export function AllStatements({ consultation: { slug } }: { readonly consultation: Consultation }) {
  const { t } = useLingui();
  const list = useConnection(statementsQuery, { consultation: slug }, (data) => data.consultationStatements);
  return (
    <Section title={t`All statements`} lead={t`In the order in which they came. Each opens what members say about it.`}>
      <div className="stack">
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={6} /> : null}
        <DataTable<Statement>
          caption={t`All statements`}
          isCaptionHidden
          rows={list.nodes}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'words',
              header: t`Statement`,
              isRowHeader: true,
              cell: ({ id, texts, language }) => (
                <Link href={addressOf(slug, `/statements/${id}`)}>
                  <OwnWords words={texts} original={language} />
                </Link>
              ),
            },
            {
              id: 'origin',
              header: t`From`,
              cell: ({ origin }) => (origin === 'forum' ? <Trans>Representatives</Trans> : <Trans>A member</Trans>),
            },
          ]}
        />
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </div>
    </Section>
  );
}
