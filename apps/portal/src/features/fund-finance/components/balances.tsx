import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Link, Skeleton, type Column } from '@baraza/ui';
import { useQuery } from 'urql';
import type { LedgerAccount } from '../../../generated/graphql.ts';
import { Money } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { ledgerBalancesQuery } from '../api/ledger-balances.ts';
import type { AccountLine } from '../types.ts';
import { useAccountWords } from './account-words.ts';
import { isPurpose } from './halves.ts';

interface BalancesProps {
  readonly fundSlug: string;
  readonly currency: string;
  /** `YYYY-MM-DD`, or empty for now. */
  readonly day: string;
  readonly hrefOf: (account: LedgerAccount) => string;
}

export function Balances({ fundSlug, currency, day, hrefOf }: BalancesProps) {
  const { t } = useLingui();
  const at = day ? `${day}T23:59:59.999Z` : null;
  const [{ data, error }] = useQuery({
    query: ledgerBalancesQuery,
    variables: { fundSlug, at },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return <Skeleton lines={8} />;
  const lines = (data.ledgerBalances ?? []).filter(
    (line) => line.balance.currency === currency && BigInt(line.balance.amountMinor) !== 0n,
  );
  return (
    <div className="stack">
      <p className="hint">
        <Trans>
          Each table sums to zero, as in any ledger: what came in, and all purposes together, stand with a minus.
        </Trans>
      </p>
      <AccountTable
        caption={t`Where the money is, where it came from and where it went`}
        lines={lines.filter((line) => !isPurpose(line.account))}
        hrefOf={hrefOf}
      />
      <AccountTable
        caption={t`What it may be used for`}
        lines={lines.filter((line) => isPurpose(line.account))}
        hrefOf={hrefOf}
      />
    </div>
  );
}

interface AccountTableProps {
  readonly caption: string;
  readonly lines: readonly AccountLine[];
  readonly hrefOf: BalancesProps['hrefOf'];
}

function AccountTable({ caption, lines, hrefOf }: AccountTableProps) {
  const { t } = useLingui();
  const words = useAccountWords();
  const columns: Column<AccountLine>[] = [
    {
      id: 'account',
      header: t`Account`,
      isRowHeader: true,
      cell: (line) => <Link href={hrefOf(line.account)}>{words[line.account]}</Link>,
    },
    { id: 'balance', header: t`Balance`, isNumeric: true, cell: (line) => <Money money={line.balance} /> },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={lines}
      rowId={(line) => line.account}
      empty={<p className="hint">{t`Nothing yet.`}</p>}
    />
  );
}
