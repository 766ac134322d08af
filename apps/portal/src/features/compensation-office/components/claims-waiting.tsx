import { useLingui } from '@lingui/react/macro';
import { DataTable, Link, Section, ShowMore, StatusTag, type Column } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { claimsQuery } from '../api/claims.ts';
import type { ClaimLine } from '../types.ts';
import { useOfficeWords } from './use-office-words.ts';

/** Expense claims that wait for a decision, the oldest first. */
export function ClaimsWaiting() {
  const { t } = useLingui();
  const words = useOfficeWords();
  const list = useConnection(claimsQuery, {}, (found) => found.waitingExpenseClaims);
  const columns: Column<ClaimLine>[] = [
    {
      id: 'who',
      header: t`From`,
      isRowHeader: true,
      cell: (claim) => (
        <Link href={`/app/finance/compensation/claims/${claim.id}`}>
          <bdi>{claim.pseudonym ?? t`Somebody`}</bdi>
        </Link>
      ),
    },
    { id: 'kind', header: t`For`, cell: (claim) => words.expense(claim.kind) },
    { id: 'state', header: t`Waits for`, cell: (claim) => <WaitsFor claim={claim} /> },
    { id: 'day', header: t`Needed by`, cell: (claim) => (claim.neededBy ? <When iso={claim.neededBy} /> : '–') },
    { id: 'amount', header: t`Amount`, isNumeric: true, cell: (claim) => <Money money={claim.amount} /> },
  ];
  return (
    <Section isWide title={t`Expenses to decide`} lead={t`Advances first: somebody cannot come without them.`}>
      <RequestErrorNotice error={list.error} />
      <DataTable
        caption={t`Expenses to decide`}
        isCaptionHidden
        columns={columns}
        rows={list.nodes}
        rowId={(claim) => claim.id}
        empty={t`Nobody waits.`}
      />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function WaitsFor({ claim }: { readonly claim: ClaimLine }) {
  const { t } = useLingui();
  if (claim.settlement === 'filed') return <StatusTag>{t`Receipts of an advance`}</StatusTag>;
  return claim.isAdvance ? (
    <StatusTag tone="waiting">{t`An advance`}</StatusTag>
  ) : (
    <StatusTag>{t`A repayment`}</StatusTag>
  );
}
