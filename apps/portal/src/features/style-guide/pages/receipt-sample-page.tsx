import { useLingui } from '@lingui/react/macro';
import { Button, DataTable, DefinitionList, PrintPage, useUi } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';

const LINES = [
  { id: '1', what: 'PO-4471-B', amountMinor: 25000000n },
  { id: '2', what: 'PO-4471-C', amountMinor: 1200050n },
];
const usd = (amountMinor: bigint) => ({ amountMinor, currency: 'USD' });

/** How a page made for paper looks: on the screen, and through the browser's print. */
export function ReceiptSamplePage() {
  const { t } = useLingui();
  const { strings } = useUi();
  const facts = [
    { term: t`Received from`, value: <bdi>Meridian Cloud Ltd</bdi> },
    { term: t`Received on`, value: <When iso="2026-11-19" /> },
  ];
  const print = <Button onPress={() => window.print()}>{strings.print}</Button>;
  return (
    <>
      <PageTitle title={t`Receipt`} />
      <PrintPage
        issuer={t`Commons Fund, allocated by an independent board`}
        title={t`Receipt`}
        reference="R-2026-0042"
        footer={t`A contribution buys no influence: contributors see no applications, reviews or votes.`}
        actions={print}
      >
        <DefinitionList items={facts} />
        <ReceiptLines />
      </PrintPage>
    </>
  );
}

function ReceiptLines() {
  const { t } = useLingui();
  const total = LINES.reduce((sum, line) => sum + line.amountMinor, 0n);
  return (
    <DataTable
      caption={t`Contributions`}
      rows={LINES}
      rowId={(line) => line.id}
      columns={[
        { id: 'what', header: t`Purchase-order number`, isRowHeader: true, cell: (line) => line.what },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (line) => <Money money={usd(line.amountMinor)} />,
          footer: <Money money={usd(total)} />,
        },
      ]}
    />
  );
}
