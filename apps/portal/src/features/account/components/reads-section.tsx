import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Section, ShowMore, type Column } from '@baraza/ui';
import type { VaultReadsQuery } from '../../../generated/graphql.ts';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { vaultReadsQuery } from '../api/vault-reads.ts';

type Read = VaultReadsQuery['myVaultReads']['edges'][number]['node'];

/** Who opened one's sealed data, when and what for. */
export function ReadsSection() {
  const { t } = useLingui();
  const list = useConnection(vaultReadsQuery, {}, (data) => data.myVaultReads);
  return (
    <Section
      title={t`Who opened your sealed data`}
      lead={t`Legal names, contacts and bank details are encrypted under a key of your own. Every opening stands here.`}
      isWide
    >
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? null : (
        <DataTable
          caption={t`Openings, the newest first`}
          isCaptionHidden
          columns={useColumns()}
          rows={list.nodes}
          rowId={(row) => row.id}
          empty={
            <EmptyState title={t`Nobody opened anything`}>
              <Trans>
                When an officer needs your name or bank details, for example to pay you, it is written down here.
              </Trans>
            </EmptyState>
          }
        />
      )}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

function useColumns(): readonly Column<Read>[] {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    'legal-name': t`Legal name`,
    'bank-account': t`Bank details`,
    email: t`E-mail address`,
  };
  const purposes: Readonly<Record<string, string>> = {
    'send-payment': t`To send a payment`,
    'issue-receipt': t`To issue a receipt`,
    'send-notification': t`To send you a notification`,
  };
  return [
    { id: 'kind', header: t`What was opened`, isRowHeader: true, cell: (row) => kinds[row.kind] ?? row.kind },
    { id: 'purpose', header: t`What for`, cell: (row) => purposes[row.purpose] ?? row.purpose },
    { id: 'by', header: t`By whom`, cell: (row) => <bdi>{row.readBy ?? '–'}</bdi> },
    { id: 'at', header: t`When`, cell: (row) => <When iso={row.readAt} kind="dateTime" /> },
  ];
}
