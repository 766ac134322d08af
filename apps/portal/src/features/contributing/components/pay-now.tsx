import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, DefinitionList, Section } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import type { ContributionFacts } from '../types.ts';

/** What there is to do while the payment is awaited. */
export function PayNow({ facts, isAwaited }: { readonly facts: ContributionFacts; readonly isAwaited: boolean }) {
  const { t } = useLingui();
  if (facts.paymentInstructions) return <TransferInstructions facts={facts} />;
  if (facts.state !== 'awaiting_payment' || !facts.checkoutUrl || isAwaited) return null;
  return (
    <Section title={t`Pay now`}>
      <p>
        <Trans>You pay on the page of our payment provider. We never see your card or account number.</Trans>
      </p>
      <ButtonLink href={facts.checkoutUrl}>
        <Trans>Go to the payment page</Trans>
      </ButtonLink>
    </Section>
  );
}

function TransferInstructions({ facts }: { readonly facts: ContributionFacts }) {
  const { t } = useLingui();
  const account = facts.paymentInstructions;
  if (!account) return null;
  return (
    <Section
      title={t`Transfer it to this account`}
      lead={t`Please write the reference exactly: your transfer is recognised by it.`}
    >
      <DefinitionList
        items={[
          { term: t`Beneficiary`, value: <bdi>{account.beneficiary}</bdi> },
          { term: t`Account number`, value: <bdi className="numeral">{inGroups(account.accountNumber)}</bdi> },
          { term: t`BIC`, value: <bdi className="numeral">{account.bic}</bdi> },
          { term: t`Bank`, value: <bdi>{account.bankName}</bdi> },
          { term: t`Amount`, value: <Money money={facts.amount} /> },
          {
            term: t`Reference`,
            value: (
              <strong>
                <bdi className="numeral">{inGroups(account.reference)}</bdi>
              </strong>
            ),
          },
        ]}
      />
      <p className="hint">
        <Trans>
          When it arrives, one officer enters it from the bank statement and another confirms it. You see it here on the
          same day.
        </Trans>
      </p>
    </Section>
  );
}

/** As banks print long numbers: in groups of four. */
const inGroups = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ');
