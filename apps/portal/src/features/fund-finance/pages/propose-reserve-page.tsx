import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader } from '@baraza/ui';
import { useState } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { OwnFund } from '../components/own-fund.tsx';
import { ProposeReserveForm } from '../components/propose-reserve-form.tsx';

/** A change of the reserve is the board's to decide; this puts it before the board. */
export function ProposeReservePage() {
  const { t } = useLingui();
  const [itemId, setItemId] = useState<string | null>(null);
  return (
    <>
      <PageTitle title={t`Change of the reserve`} />
      <PageHeader
        title={t`Propose a change of the reserve`}
        lead={t`The reserve answers for money that payers can still take back. Only a resolution changes it.`}
        crumbs={[
          { href: '/app/finance', label: t`Start` },
          { href: '/app/finance/receipts', label: t`Money in` },
        ]}
      />
      {itemId ? (
        <Notice kind="success" isLive>
          <p>
            <Trans>The proposal is before the board. Nothing moves until it is passed.</Trans>
          </p>
          <ButtonLink kind="quiet" href="/app/finance/receipts">
            <Trans>Back to money in</Trans>
          </ButtonLink>
        </Notice>
      ) : (
        <OwnFund>{(fund) => <ProposeReserveForm fund={fund} onProposed={setItemId} />}</OwnFund>
      )}
    </>
  );
}
