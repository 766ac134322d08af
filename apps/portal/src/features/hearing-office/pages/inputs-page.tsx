import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Link, PageHeader, ShowMore, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import type { OneOffInputsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { inputsQuery } from '../api/inputs.ts';
import { useInputStateWords } from '../words.ts';

type Line = OneOffInputsQuery['oneOffInputs']['edges'][number]['node'];

/** One-off input to a forum, latest first; words are opened one by one. */
export function InputsPage() {
  const { t } = useLingui();
  const { forumId = '' } = useParams();
  const list = useConnection(inputsQuery, { forumId }, (data) => data.oneOffInputs);
  return (
    <>
      <PageTitle title={t`One-off input`} />
      <PageHeader
        title={t`One-off input`}
        lead={t`Said once, by people who have no account. Nobody can be asked back but under their code.`}
        crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]}
      />
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={6} /> : <InputTable rows={list.nodes} />}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </>
  );
}

function InputTable({ rows }: { readonly rows: readonly Line[] }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const states = useInputStateWords();
  return (
    <DataTable
      caption={t`One-off input, latest first`}
      isCaptionHidden
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState title={t`Nothing yet`}>
          <Trans>What people send from the public page appears here within the hour.</Trans>
        </EmptyState>
      }
      columns={[
        {
          id: 'received',
          header: t`Received`,
          isRowHeader: true,
          cell: ({ id, receivedOn }) => (
            <Link href={`/app/hearing/input/${id}`}>
              <When iso={receivedOn} />
            </Link>
          ),
        },
        { id: 'about', header: t`About`, cell: ({ addressee }) => <bdi>{addressee?.name ?? '–'}</bdi> },
        { id: 'language', header: t`Language`, cell: ({ language }) => nameOf(language) },
        { id: 'kind', header: t`Kind`, cell: (line) => <KindOf line={line} /> },
        {
          id: 'state',
          header: t`State`,
          cell: ({ state }) => <StatusTag tone={state === 'received' ? 'waiting' : 'quiet'}>{states[state]}</StatusTag>,
        },
      ]}
    />
  );
}

function KindOf({ line: { hasVoice, hasTranscript, isHeavy, isGone } }: { readonly line: Line }) {
  const { t } = useLingui();
  if (isGone) return <>{t`its words are gone`}</>;
  const voice = hasTranscript ? t`voice note, written down` : t`voice note`;
  return <>{[hasVoice ? voice : t`text`, isHeavy ? t`hard to bear` : ''].filter(Boolean).join(' · ')}</>;
}
