import { useLingui } from '@lingui/react/macro';
import {
  DataTable,
  DefinitionList,
  KeyNumber,
  Link,
  Section,
  ShowMore,
  StackedBar,
  StatusTag,
  type Column,
} from '@baraza/ui';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';

const usd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });

const AWARDS = [
  { id: '1', grantee: 'Shamba la Wote', country: 'KE', date: '2026-09-03', amountMinor: 4000000n, isPaid: true },
  { id: '2', grantee: 'جمعية نساء الواحة', country: 'TN', date: '2026-09-03', amountMinor: 3850050n, isPaid: false },
  {
    id: '3',
    grantee: 'Red de Recicladoras del Sur',
    country: 'PE',
    date: '2026-10-19',
    amountMinor: 1225000n,
    isPaid: true,
  },
];

type Award = (typeof AWARDS)[number];

export function MoneySection() {
  const { t } = useLingui();
  const facts = [
    { term: t`Payment order`, value: <code>PO-2026-0117</code> },
    { term: t`Amount`, value: <Money money={usd(2000000n)} /> },
    { term: t`Authorised`, value: <When iso="2026-11-19T10:20:00Z" kind="dateTime" /> },
  ];
  return (
    <Section title={t`Money`} aside={<Link href="/app/style-guide">{t`All entries`}</Link>}>
      <KeyNumber
        label={t`In the fund today`}
        value={<Money money={usd(26342318n)} />}
        detail={t`From 14 contributions since March`}
      />
      <Shares />
      <Awards />
      <ShowMore shown={t`3 of 27 awards`} hasMore onMore={() => undefined} />
      <DefinitionList items={facts} />
    </Section>
  );
}

function Shares() {
  const { t } = useLingui();
  const format = useFormat();
  const part = (size: bigint) => ({ size, value: format.moneyShort(usd(size)) });
  return (
    <StackedBar
      caption={t`Almost half of what was received is promised to grantees.`}
      parts={[
        { id: 'free', label: t`Free`, colour: 3, detail: t`the board may allocate it`, ...part(9342318n) },
        { id: 'committed', label: t`Committed`, colour: 1, detail: t`promised in three awards`, ...part(12000000n) },
        {
          id: 'uncleared',
          label: t`Not yet cleared`,
          colour: 2,
          detail: t`could still be called back`,
          ...part(5000000n),
        },
      ]}
    />
  );
}

function useAwardColumns(): ReadonlyArray<Column<Award>> {
  const { t } = useLingui();
  const format = useFormat();
  const total = AWARDS.reduce((sum, award) => sum + award.amountMinor, 0n);
  const state = ({ isPaid }: Award) => (
    <StatusTag tone={isPaid ? 'good' : 'waiting'}>{isPaid ? t`Paid` : t`Report due`}</StatusTag>
  );
  return [
    {
      id: 'grantee',
      header: t`Grantee`,
      isRowHeader: true,
      cell: (award) => <bdi>{award.grantee}</bdi>,
      footer: t`Three awards`,
    },
    { id: 'country', header: t`Country`, cell: (award) => format.country(award.country) },
    { id: 'date', header: t`Decided`, cell: (award) => <When iso={award.date} kind="dateShort" /> },
    { id: 'state', header: t`State`, cell: state },
    {
      id: 'amount',
      header: t`Amount`,
      isNumeric: true,
      cell: (award) => <Money money={usd(award.amountMinor)} />,
      footer: <Money money={usd(total)} />,
    },
  ];
}

function Awards() {
  const { t } = useLingui();
  return (
    <DataTable caption={t`Awards of this call`} rows={AWARDS} rowId={(award) => award.id} columns={useAwardColumns()} />
  );
}
