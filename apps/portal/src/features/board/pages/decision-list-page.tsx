import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Select, ShowMore, Skeleton, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import type { BoardItemState } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardItemsQuery } from '../api/board-items.ts';
import '../board.css';
import { Docket } from '../components/docket.tsx';
import { PaperLinks } from '../components/paper-links.tsx';

const ALL = 'all';

/** Every item that this person may see, by state and words. */
export function DecisionListPage() {
  const { t } = useLingui();
  const [state, setState] = useState<BoardItemState | typeof ALL>(ALL);
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search.trim());
  const variables = { states: state === ALL ? null : [state], search: words || null };
  const list = useConnection(boardItemsQuery, variables, (data) => data.boardItems);
  return (
    <>
      <PageTitle title={t`Decisions`} />
      <PageHeader
        title={t`Decisions`}
        lead={t`Everything that is or was before the board, the latest closing date first. What an interest keeps from you is not among it.`}
      />
      <div className="stack">
        <div className="period">
          <StateChoice value={state} onChange={setState} />
          <TextField label={t`Words in it`} value={search} onChange={setSearch} type="search" />
        </div>
        <RequestErrorNotice error={list.error} />
        {list.isLoading ? <Skeleton lines={8} /> : null}
        {list.nodes.length > 0 ? <Docket items={list.nodes} now={new Date()} /> : null}
        {!list.isLoading && list.nodes.length === 0 ? (
          <EmptyState title={t`Nothing found`}>
            <Trans>Choose another state, or fewer words.</Trans>
          </EmptyState>
        ) : null}
        <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      </div>
      <PaperLinks />
    </>
  );
}

interface StateChoiceProps {
  readonly value: BoardItemState | typeof ALL;
  readonly onChange: (state: BoardItemState | typeof ALL) => void;
}

function StateChoice({ value, onChange }: StateChoiceProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`State`}
      value={value}
      onChange={(chosen) => onChange(chosen as StateChoiceProps['value'])}
      options={[
        { value: ALL, label: t`All` },
        { value: 'open', label: t`Open` },
        { value: 'deferred', label: t`Deferred` },
        { value: 'passed', label: t`Adopted` },
        { value: 'failed', label: t`Not adopted` },
        { value: 'withdrawn', label: t`Withdrawn` },
      ]}
    />
  );
}
