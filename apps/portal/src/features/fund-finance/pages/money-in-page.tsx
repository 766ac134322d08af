import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, PageHeader, Section } from '@baraza/ui';
import { useState } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { ContributionsOverview } from '../components/contributions-overview.tsx';
import { OwnFund } from '../components/own-fund.tsx';
import { TransfersToConfirm } from '../components/transfers-to-confirm.tsx';
import { UnexplainedMovements } from '../components/unexplained-movements.tsx';

/** Money that came in: what waits for a second person, every contribution, and what nobody could explain. */
export function MoneyInPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Money in`} />
      <OwnFund>{(fund) => <MoneyIn slug={fund.slug} name={fund.name} />}</OwnFund>
    </>
  );
}

function MoneyIn({ slug, name }: { readonly slug: string; readonly name: string }) {
  const { t } = useLingui();
  const mayRecord = useSession().hasRole('finance_officer');
  // A confirmed transfer changes the list below it.
  const [confirmed, setConfirmed] = useState(0);
  return (
    <>
      <PageHeader
        kind={<bdi>{name}</bdi>}
        title={t`Money in`}
        actions={
          mayRecord ? (
            <>
              <ButtonLink href="/app/finance/receipts/new">
                <Trans>Enter a transfer</Trans>
              </ButtonLink>
              <ButtonLink kind="quiet" href="/app/finance/reserve">
                <Trans>Propose a change of the reserve</Trans>
              </ButtonLink>
            </>
          ) : null
        }
      />
      <Section
        title={t`Transfers that wait for a second person`}
        lead={t`Whoever entered a line cannot confirm it. Compare each with the bank statement.`}
      >
        <TransfersToConfirm fundSlug={slug} onDecided={() => setConfirmed(confirmed + 1)} />
      </Section>
      <Section isWide title={t`Contributions`} lead={t`The latest first. Contributors are known to the treasury only.`}>
        <ContributionsOverview key={confirmed} fundSlug={slug} />
      </Section>
      <Section
        title={t`Not explained`}
        lead={t`What the payment provider reports and no rule could book. Normally empty.`}
      >
        <UnexplainedMovements />
      </Section>
    </>
  );
}
