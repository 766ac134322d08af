import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { safetyKeysQuery } from '../api/safety-keys.ts';
import { KeySection } from '../components/key-section.tsx';
import { OpenKeySection } from '../components/open-key-section.tsx';
import { SealedList } from '../components/sealed-list.tsx';
import '../hearing-office.css';

/** Secret keys by key id. In this page's memory only, and gone when it is left. */
export type OpenedKeys = ReadonlyMap<string, Uint8Array>;

/** The sealed channel: a key that is made and opened in this browser, and what came to it. */
export function SealedPage() {
  const { t } = useLingui();
  const { forumId = '' } = useParams();
  const [keys, setKeys] = useState<OpenedKeys | null>(null);
  const variables = { forumId };
  const [{ data, error, fetching }, reload] = useQuery({ query: safetyKeysQuery, variables });
  const known = data?.safetyKeys ?? [];
  const hasCurrent = known.some(({ endedOn }) => !endedOn);
  const refresh = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`The sealed channel`} />
      <PageHeader
        title={t`The sealed channel`}
        lead={t`Words that only your key opens, in this browser. The server and whoever runs it cannot read them.`}
        crumbs={[{ href: '/app/hearing', label: t`Brought by code` }]}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {hasCurrent && !keys ? <OpenKeySection keys={known} onOpen={setKeys} /> : null}
      {keys ? <SealedList forumId={forumId} keys={keys} /> : null}
      {data ? <KeySection forumId={forumId} hasKey={hasCurrent} onChange={refresh} /> : null}
    </>
  );
}
