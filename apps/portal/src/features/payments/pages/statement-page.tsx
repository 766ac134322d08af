import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { myTreasuriesQuery } from '../api/my-treasuries.ts';
import { ExchangesToConfirm } from '../components/exchanges-to-confirm.tsx';
import { LineList } from '../components/line-list.tsx';
import { TypeLine } from '../components/type-line.tsx';
import { UploadStatement } from '../components/upload-statement.tsx';
import '../payments.css';

/** What the bank says: its file, what it matched, and what nobody could explain. */
export function StatementPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: myTreasuriesQuery });
  const fund = data?.myTreasuries[0];
  return (
    <>
      <PageTitle title={t`The bank’s statement`} />
      <PageHeader
        crumbs={[{ href: '/app/finance/payments', label: t`Payments` }]}
        kind={<bdi>{fund?.name}</bdi>}
        title={t`The bank’s statement`}
        lead={t`A payment counts as paid when the bank’s statement shows it. Each is found by its reference.`}
      />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton lines={6} /> : null}
      {data && !fund ? <EmptyState title={t`You work in no treasury`} /> : null}
      {fund ? <Statement fundId={fund.id} /> : null}
    </>
  );
}

function Statement({ fundId }: { readonly fundId: string }) {
  const { t } = useLingui();
  const { hasRole } = useSession();
  const [changes, setChanges] = useState(0);
  const onDone = () => setChanges(changes + 1);
  return (
    <>
      {hasRole('finance_officer') ? <UploadStatement fundId={fundId} onDone={onDone} /> : null}
      <Section title={t`Typed in, and waiting for a second person`} lead={t`Whoever typed a line cannot confirm it.`}>
        <LineList key={`entered-${changes}`} states={['entered']} empty={t`No line waits.`} onDone={onDone} />
      </Section>
      <NotExplained changes={changes} onDone={onDone} />
      {hasRole('finance_officer', 'second_officer') ? <TypeLine fundId={fundId} onDone={onDone} /> : null}
      <Section title={t`Explained`}>
        <LineList
          key={`explained-${changes}`}
          states={[
            'confirmed_payment',
            'returned_payment',
            'bank_charge',
            'recorded_elsewhere',
            'exchange',
            'repeated',
          ]}
          empty={t`No statement has been read yet.`}
          onDone={onDone}
        />
      </Section>
      <p className="hint">
        <Trans>
          Names and account numbers of the other side are not kept from the file. They stand on the bank’s own site.
        </Trans>
      </p>
    </>
  );
}

function NotExplained({ changes, onDone }: { readonly changes: number; readonly onDone: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <ExchangesToConfirm key={`exchanges-${changes}`} onDone={onDone} />
      <Section title={t`Not explained`} lead={t`Lines that no payment explains. Normally empty.`}>
        <LineList
          key={`unexplained-${changes}`}
          states={['unexplained']}
          empty={t`Everything is explained.`}
          onDone={onDone}
        />
      </Section>
    </>
  );
}
