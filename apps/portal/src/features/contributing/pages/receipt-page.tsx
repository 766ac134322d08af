import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, EmptyState, PrintPage, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { contributionQuery } from '../api/contribution.ts';
import { useRailWords } from '../components/rail-words.ts';
import type { ContributionFacts } from '../types.ts';

/** The receipt of a contribution; a sheet that prints. */
export function ReceiptPage() {
  const { contributionId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: contributionQuery, variables: { id: contributionId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  const facts = data.contribution;
  if (!facts?.receipt) {
    return (
      <EmptyState title={t`There is no receipt yet`}>
        <Trans>A receipt is written when the money has arrived.</Trans>
      </EmptyState>
    );
  }
  return <Receipt facts={facts} receipt={facts.receipt} />;
}

interface ReceiptProps {
  readonly facts: ContributionFacts;
  readonly receipt: NonNullable<ContributionFacts['receipt']>;
}

function Receipt({ facts, receipt }: ReceiptProps) {
  const { t } = useLingui();
  const number = `${receipt.issuedOn.slice(0, 4)}-${String(receipt.number).padStart(4, '0')}`;
  return (
    <>
      <PageTitle title={t`Receipt ${number}`} />
      <PrintPage
        issuer={<bdi>{facts.fund?.name}</bdi>}
        title={t`Receipt`}
        reference={
          <Trans>
            No. <bdi className="numeral">{number}</bdi>, <When iso={receipt.issuedOn} />
          </Trans>
        }
        actions={
          <Button kind="primary" onPress={() => window.print()}>
            <Trans>Print, or save as PDF</Trans>
          </Button>
        }
        footer={
          <Trans>
            Every movement of the fund's money stands in its public ledger. This receipt is no tax certificate.
          </Trans>
        }
      >
        <ReceiptFacts facts={facts} />
        <p>
          <Trans>
            Received with thanks as a contribution to the pooled fund. Nothing was given in return, and it is not tied
            to any purpose, organisation or decision.
          </Trans>
        </p>
        <WentBack facts={facts} />
      </PrintPage>
    </>
  );
}

function ReceiptFacts({ facts }: { readonly facts: ContributionFacts }) {
  const { t } = useLingui();
  const rails = useRailWords();
  const { country } = useFormat();
  const issuer = facts.fund?.organisation;
  const payer = facts.organisation;
  const partyOf = (party: { readonly name: string; readonly country: string }) => (
    <>
      <bdi>{party.name}</bdi> · {country(party.country)}
    </>
  );
  return (
    <DefinitionList
      items={[
        { term: t`Received from`, value: payer ? partyOf(payer) : '–' },
        { term: t`Received by`, value: issuer ? partyOf(issuer) : '–' },
        {
          term: t`Amount`,
          value: (
            <strong>
              <Money money={facts.amounts.received} />
            </strong>
          ),
        },
        { term: t`On`, value: facts.receivedAt ? <When iso={facts.receivedAt} /> : '–' },
        { term: t`By`, value: rails[facts.rail] },
        { term: t`Reference`, value: <bdi className="numeral">{facts.reference}</bdi> },
        { term: t`Your purchase order`, value: <bdi>{facts.purchaseOrder ?? '–'}</bdi> },
      ]}
    />
  );
}

/** A receipt never hides what happened afterwards. */
function WentBack({ facts }: { readonly facts: ContributionFacts }) {
  const backMinor = BigInt(facts.amounts.refunded.amountMinor) + BigInt(facts.amounts.lost.amountMinor);
  if (backMinor === 0n) return null;
  return (
    <p>
      <Trans>
        Of this, <Money money={{ amountMinor: backMinor, currency: facts.amount.currency }} /> went back to the payer
        afterwards.
      </Trans>
    </p>
  );
}
