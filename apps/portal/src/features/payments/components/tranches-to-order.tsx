import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { paymentsToPrepareQuery } from '../api/payments-to-prepare.ts';
import { preparePaymentOrderMutation } from '../api/prepare-payment-order.ts';
import type { Payable } from '../types.ts';

interface TranchesToOrderProps {
  readonly fundId: string;
  readonly onDone: () => void;
}

/** Parts of awards whose conditions are accepted, and that nobody has ordered yet. */
export function TranchesToOrder({ fundId, onDone }: TranchesToOrderProps) {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({
    query: paymentsToPrepareQuery,
    variables: { fundId },
    requestPolicy: 'cache-and-network',
  });
  const tranches = data?.payableTranches ?? [];
  return (
    <Section title={t`Ready to be ordered`} lead={t`Parts of awards whose conditions are accepted.`}>
      <RequestErrorNotice error={error} />
      {!data && fetching ? <Skeleton lines={2} /> : null}
      {data && tranches.length === 0 ? <p className="hint">{t`Nothing waits to be ordered.`}</p> : null}
      {tranches.length > 0 ? (
        <ul className="pay-list">
          {tranches.map((tranche) => (
            <TrancheRow key={tranche.trancheId} tranche={tranche} onDone={onDone} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function TrancheRow({ tranche, onDone }: { readonly tranche: Payable; readonly onDone: () => void }) {
  return (
    <li className="pay-line">
      <p className="pay-title">
        <bdi>{tranche.organisation?.name}</bdi>
      </p>
      <p className="pay-title">
        <Money money={tranche.amount} />
      </p>
      <div className="pay-facts pay-wide">
        <span>
          <Trans>
            <bdi>{tranche.title}</bdi>, part {tranche.number}
          </Trans>
        </span>
        <span>
          <Trans>
            due <When iso={tranche.dueOn} />
          </Trans>
        </span>
      </div>
      <div className="pay-wide">
        {tranche.payees.length === 0 ? (
          <Notice>
            <Trans>The organisation has not entered its bank details yet. They wait on its start page.</Trans>
          </Notice>
        ) : (
          <Prepare tranche={tranche} onDone={onDone} />
        )}
      </div>
    </li>
  );
}

function Prepare({ tranche, onDone }: { readonly tranche: Payable; readonly onDone: () => void }) {
  // One key for each sight of this line: a double click is one order, an order after a voided one is another.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const navigate = useNavigate();
  const mayPrepare = useSession().hasRole('finance_officer');
  const [{ data, error, fetching }, prepare] = useMutation(preparePaymentOrderMutation);
  if (!mayPrepare) return null;
  const send = async () => {
    const sent = await prepare({ input: { trancheId: tranche.trancheId, idempotencyKey } });
    const made = sent.data?.preparePaymentOrder;
    if (made?.__typename !== 'PaymentStep') return;
    onDone();
    void navigate(`/app/finance/payments/${made.id}`);
  };
  const answer = data?.preparePaymentOrder;
  return (
    <div className="stack stack-tight">
      {answer && isProblem(answer) ? (
        <ProblemNotice
          problem={answer}
          words={{
            PayeeMissing: () => (
              <Trans>No order was prepared: the organisation has not entered its bank details yet.</Trans>
            ),
          }}
        />
      ) : null}
      <RequestErrorNotice error={error} />
      <div className="form-actions">
        <Button isPending={fetching} onPress={() => void send()}>
          <Trans>Prepare the order</Trans>
        </Button>
      </div>
    </div>
  );
}
