import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, DefinitionList, KeyNumber, Link, Section, ShowMore, StackedBar, StatusTag } from '@baraza/ui';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';

const usd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });

const AWARDS = [
  { id: '1', grantee: 'Shamba la Wote', country: 'KE', date: '2026-09-03', amount: 4000000n, paid: true },
  { id: '2', grantee: 'جمعية نساء الواحة', country: 'TN', date: '2026-09-03', amount: 3850050n, paid: false },
  { id: '3', grantee: 'Red de Recicladoras del Sur', country: 'PE', date: '2026-10-19', amount: 1225000n, paid: true },
];

export function MoneySection() {
  const format = useFormat();
  return (
    <Section
      title={<Trans>Money</Trans>}
      aside={
        <Link href="/app/style-guide">
          <Trans>All entries</Trans>
        </Link>
      }
    >
      <KeyNumber
        label={<Trans>In the fund today</Trans>}
        value={<Money money={usd(26342318n)} />}
        detail={<Trans>From 14 contributions since March</Trans>}
      />
      <StackedBar
        caption={<Trans>Almost half of what was received is promised to grantees.</Trans>}
        parts={[
          {
            id: 'free',
            label: <Trans>Free</Trans>,
            size: 9342318n,
            value: format.moneyShort(usd(9342318n)),
            colour: 3,
            detail: <Trans>the board may allocate it</Trans>,
          },
          {
            id: 'committed',
            label: <Trans>Committed</Trans>,
            size: 12000000n,
            value: format.moneyShort(usd(12000000n)),
            colour: 1,
            detail: <Trans>promised in three awards</Trans>,
          },
          {
            id: 'uncleared',
            label: <Trans>Not yet cleared</Trans>,
            size: 5000000n,
            value: format.moneyShort(usd(5000000n)),
            colour: 2,
            detail: <Trans>could still be called back</Trans>,
          },
        ]}
      />
      <Awards />
      <ShowMore shown={<Trans>3 of 27 awards</Trans>} hasMore onMore={() => undefined} />
      <DefinitionList
        items={[
          { term: <Trans>Payment order</Trans>, value: <code>PO-2026-0117</code> },
          { term: <Trans>Amount</Trans>, value: <Money money={usd(2000000n)} /> },
          { term: <Trans>Authorised</Trans>, value: <When iso="2026-11-19T10:20:00Z" kind="dateTime" /> },
        ]}
      />
    </Section>
  );
}

function Awards() {
  const { t } = useLingui();
  const format = useFormat();
  const total = AWARDS.reduce((sum, award) => sum + award.amount, 0n);
  return (
    <DataTable
      caption={t`Awards of this call`}
      rows={AWARDS}
      rowId={(award) => award.id}
      columns={[
        {
          id: 'grantee',
          header: t`Grantee`,
          isRowHeader: true,
          cell: (award) => <bdi>{award.grantee}</bdi>,
          footer: t`Three awards`,
        },
        { id: 'country', header: t`Country`, cell: (award) => format.country(award.country) },
        { id: 'date', header: t`Decided`, cell: (award) => <When iso={award.date} kind="dateShort" /> },
        {
          id: 'state',
          header: t`State`,
          cell: (award) =>
            award.paid ? (
              <StatusTag tone="good">{t`Paid`}</StatusTag>
            ) : (
              <StatusTag tone="waiting">{t`Report due`}</StatusTag>
            ),
        },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (award) => <Money money={usd(award.amount)} />,
          footer: <Money money={usd(total)} />,
        },
      ]}
    />
  );
}
