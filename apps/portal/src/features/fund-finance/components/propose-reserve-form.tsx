import { Trans, useLingui } from '@lingui/react/macro';
import { AmountField, Button, RadioGroup, Select, TextArea, type Amount } from '@baraza/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { TreasuryKind } from '../../../generated/graphql.ts';
import { Money } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { proposeTreasuryMutation } from '../api/propose-treasury.ts';
import type { TreasuryFund } from '../types.ts';

interface ProposeReserveFormProps {
  readonly fund: TreasuryFund;
  readonly onProposed: (itemId: string) => void;
}

export function ProposeReserveForm({ fund, onProposed }: ProposeReserveFormProps) {
  const { t } = useLingui();
  const [kind, setKind] = useState<TreasuryKind>('allocate_reserve');
  const [currency, setCurrency] = useState(fund.pools[0]?.currency ?? 'EUR');
  const [amount, setAmount] = useState<Amount | null>(null);
  const [reasons, setReasons] = useState('');
  const [{ data, error, fetching }, propose] = useMutation(proposeTreasuryMutation);
  const send = async () => {
    if (!amount) return;
    const money = { amountMinor: String(amount.amountMinor), currency };
    const answer = (await propose({ input: { fundSlug: fund.slug, kind, amount: money, reasons } })).data
      ?.proposeTreasury;
    if (answer?.__typename === 'ProposedItem') onProposed(answer.itemId);
  };
  const answer = data?.proposeTreasury;
  return (
    <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      <KindChoice value={kind} onChange={setKind} />
      <Select
        label={t`Currency`}
        value={currency}
        options={fund.pools.map((pool) => ({ value: pool.currency, label: pool.currency }))}
        onChange={(code) => (setCurrency(code), setAmount(null))}
      />
      <PoolHint fund={fund} currency={currency} />
      <AmountField id="amount" key={currency} label={t`Amount`} currency={currency} onChange={setAmount} />
      <TextArea label={t`Reasons for the board`} maxLength={4_000} value={reasons} onChange={setReasons} />
      {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={fetching} isDisabled={!amount || reasons.trim() === ''}>
          <Trans>Put it before the board</Trans>
        </Button>
      </div>
    </form>
  );
}

function KindChoice({
  value,
  onChange,
}: {
  readonly value: TreasuryKind;
  readonly onChange: (kind: TreasuryKind) => void;
}) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`What should the board decide?`}
      value={value}
      onChange={(chosen) => onChange(chosen as TreasuryKind)}
      options={[
        { value: 'allocate_reserve', label: t`Set free money aside in the reserve` },
        { value: 'release_reserve', label: t`Release money from the reserve` },
        { value: 'repay_shortfall', label: t`Make good a shortfall from free money` },
      ]}
    />
  );
}

function PoolHint({ fund, currency }: { readonly fund: TreasuryFund; readonly currency: string }) {
  const pool = fund.pools.find((each) => each.currency === currency);
  if (!pool) return null;
  return (
    <p className="hint">
      <Trans>
        Free: <Money money={{ amountMinor: pool.freeMinor, currency }} />. Reserve:{' '}
        <Money money={{ amountMinor: pool.reserveMinor, currency }} />. Shortfall:{' '}
        <Money money={{ amountMinor: pool.shortfallMinor, currency }} />.
      </Trans>
    </p>
  );
}
