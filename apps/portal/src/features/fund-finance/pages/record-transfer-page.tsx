import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, PageHeader } from '@baraza/ui';
import { useState } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { OwnFund } from '../components/own-fund.tsx';
import { RecordTransferForm } from '../components/record-transfer-form.tsx';

/** Entering a line of the bank statement; it counts when a second person has confirmed it. */
export function RecordTransferPage() {
  const { t } = useLingui();
  const [entered, setEntered] = useState(0);
  return (
    <>
      <PageTitle title={t`Enter a transfer`} />
      <PageHeader
        title={t`Enter a transfer`}
        lead={t`Copy the line from the bank statement. Nothing is booked until another person has confirmed it.`}
        crumbs={[
          { href: '/app/finance', label: t`Start` },
          { href: '/app/finance/receipts', label: t`Money in` },
        ]}
      />
      {entered > 0 ? (
        <Notice kind="success" isLive>
          <p>
            <Trans>The line is entered and waits for a second person. You can enter the next one.</Trans>
          </p>
          <ButtonLink kind="quiet" href="/app/finance/receipts">
            <Trans>Back to money in</Trans>
          </ButtonLink>
        </Notice>
      ) : null}
      <OwnFund>
        {(fund) => <RecordTransferForm key={entered} fund={fund} onEntered={() => setEntered(entered + 1)} />}
      </OwnFund>
    </>
  );
}
