import { useLingui } from '@lingui/react/macro';
import { DefinitionList, Disclosure, ShowMore } from '@baraza/ui';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { payeeReadsQuery } from '../api/payee-reads.ts';

/** When the sealed details were opened, and for what. */
export function PayeeReads({ payeeId }: { readonly payeeId: string }) {
  const { t } = useLingui();
  const list = useConnection(payeeReadsQuery, { payeeId }, (data) => data.payeeReads);
  return (
    <Disclosure summary={t`When were they opened?`}>
      {!list.isLoading && list.nodes.length === 0 ? <p className="hint">{t`Never yet.`}</p> : null}
      <DefinitionList
        items={list.nodes.map(({ purpose, readAt }) => ({
          term: <When iso={readAt} kind="dateTime" />,
          value: purpose.startsWith('bank-file-') ? t`To make the fund’s file for the bank` : <bdi>{purpose}</bdi>,
        }))}
      />
      {list.hasMore ? <ShowMore hasMore isLoading={list.isLoadingMore} onMore={list.more} /> : null}
    </Disclosure>
  );
}
