import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState } from '@baraza/ui';
import type { AwardLineFragment, PublicFundOverviewQuery } from '../../generated/graphql.ts';
import { Money, useFormat, When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';

interface AwardTableProps {
  readonly awards: readonly AwardLineFragment[];
  readonly withheld?: PublicFundOverviewQuery['withheldAwards'];
  readonly addresses: FundAddresses;
}

/** Awards with whom they went to, how much of each is paid, and the resolution that decided it. */
export function AwardTable({ awards, withheld = [], addresses }: AwardTableProps) {
  const { t } = useLingui();
  return (
    <>
      <DataTable
        caption={t`Grants, latest first`}
        isCaptionHidden
        rows={awards}
        rowId={(award) => award.id}
        empty={
          <EmptyState title={<Trans>Nothing has been awarded yet</Trans>}>
            <Trans>The first award appears here on the day when the board passes it.</Trans>
          </EmptyState>
        }
        columns={[
          { id: 'title', header: t`Grant`, isRowHeader: true, cell: (award) => <bdi>{award.title}</bdi> },
          { id: 'recipient', header: t`To`, cell: (award) => <Recipient award={award} /> },
          { id: 'amount', header: t`Awarded`, isNumeric: true, cell: (award) => <Money money={award.amount} /> },
          { id: 'paid', header: t`Paid so far`, isNumeric: true, cell: (award) => <Money money={award.paid} /> },
          {
            id: 'decided',
            header: t`Decided`,
            cell: (award) => (
              <a href={addresses.resolution(award.resolutionId)}>
                <When iso={award.awardedAt} kind="dateShort" />
              </a>
            ),
          },
        ]}
      />
      <Withheld withheld={withheld} />
    </>
  );
}

function Withheld({ withheld }: { readonly withheld: PublicFundOverviewQuery['withheldAwards'] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <>
      {withheld.map(({ count, amount }) => {
        const sum = format.money(amount);
        return (
          <p key={amount.currency}>
            {t`${plural(count, { one: '# more grant is', other: '# more grants are' })} counted without a name: ${sum}.`}
          </p>
        );
      })}
    </>
  );
}

function Recipient({ award }: { readonly award: AwardLineFragment }) {
  const format = useFormat();
  if (!award.recipient) return <Trans>Not named</Trans>;
  return (
    <>
      <bdi>{award.recipient.name}</bdi>, {format.country(award.recipient.country)}
    </>
  );
}
