import { useLingui } from '@lingui/react/macro';
import { DateField, PageHeader, Section, Select } from '@baraza/ui';
import { useSearchParams } from 'react-router';
import type { LedgerAccount } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { Balances } from '../components/balances.tsx';
import { EntryList } from '../components/entry-list.tsx';
import { OwnFund } from '../components/own-fund.tsx';
import { useAccountWords } from '../components/account-words.ts';
import type { TreasuryFund } from '../types.ts';
import '../fund-finance.css';

/** The books: what every account holds, now or on a past day, and the entries that made it so. */
export function LedgerPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Ledger`} />
      <OwnFund>{(fund) => <Books fund={fund} />}</OwnFund>
    </>
  );
}

function Books({ fund }: { readonly fund: TreasuryFund }) {
  const { t } = useLingui();
  const words = useAccountWords();
  const { currency, account, day, choose } = useChoice(fund);
  const hrefOf = (code: LedgerAccount) =>
    `/app/finance/ledger?${new URLSearchParams({ fund: fund.slug, currency, account: code }).toString()}#entries`;
  return (
    <>
      <PageHeader
        kind={<bdi>{fund.name}</bdi>}
        title={t`Ledger`}
        lead={t`Every entry balances twice: where money is, and what it may be used for. Nothing is ever changed; mistakes are corrected by a reversing entry.`}
      />
      <Section isWide title={t`Balances`} lead={t`Each number opens the entries it is made of.`}>
        <div className="ledger-choice">
          <Select
            label={t`Currency`}
            value={currency}
            options={fund.pools.map((pool) => ({ value: pool.currency, label: pool.currency }))}
            onChange={(code) => choose({ currency: code })}
          />
          <DateField label={t`At the end of the day`} value={day} onChange={(chosen) => choose({ day: chosen })} />
        </div>
        <Balances fundSlug={fund.slug} currency={currency} day={day} hrefOf={hrefOf} />
      </Section>
      <Section
        isWide
        id="entries"
        title={account ? t`Entries: ${words[account]}` : t`Entries`}
        lead={t`The latest first.`}
      >
        <EntryList fundSlug={fund.slug} currency={currency} account={account} />
      </Section>
    </>
  );
}

/** What is in sight stands in the address, so that it can be sent to somebody. */
function useChoice(fund: TreasuryFund) {
  const words = useAccountWords();
  const [search, setSearch] = useSearchParams();
  const named = search.get('account') ?? '';
  const choose = (part: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(part)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next);
  };
  return {
    currency: search.get('currency') ?? fund.pools[0]?.currency ?? 'EUR',
    account: named in words ? (named as LedgerAccount) : undefined,
    day: search.get('day') ?? '',
    choose,
  };
}
